/** Words that begin with an apostrophe: ’em, ’til, rock ’n’ roll. */
export const ELISIONS = ['em', 'til', 'till', 'tis', 'twas', 'twere', 'twill', 'cause', 'n', 'bout', 'round', 'neath', 'ere', 'er', 'cos', 'cuz', 'fraid', 'nuff', 'ello', 'appen', 'cept', 'ood', 'burbs', 'hood', 'phone', 'tude', 'twixt']
