/**
 * People whom any reader of news knows: no desk asks who they are. One word: known by it alone (“Hitler”).
 * A full name: needs no description, and the surname alone will do where the full name never stands.
 */
export const HOUSEHOLD_PEOPLE: readonly string[] = `
Jesus
Jesus Christ
Moses
Buddha
Muhammad
Mohammed
Confucius
Socrates
Plato
Aristotle
Homer
Virgil
Cicero
Caesar
Cleopatra
Nero
Dante
Chaucer
Leonardo
Michelangelo
Raphael
Titian
Caravaggio
Rembrandt
Vermeer
Rubens
Goya
Turner
Monet
Cézanne
Van Gogh
Picasso
Matisse
Dalí
Warhol
Banksy
Copernicus
Galileo
Newton
Darwin
Einstein
Freud
Pasteur
Descartes
Kant
Hegel
Nietzsche
Marx
Engels
Voltaire
Rousseau
Machiavelli
Shakespeare
Cervantes
Molière
Goethe
Schiller
Tolstoy
Dostoevsky
Chekhov
Pushkin
Dickens
Brontë
Austen
Byron
Keats
Wordsworth
Joyce
Beckett
Yeats
Wilde
Shaw
Proust
Kafka
Hemingway
Orwell
Tagore
Bach
Handel
Vivaldi
Haydn
Mozart
Beethoven
Schubert
Chopin
Verdi
Wagner
Brahms
Tchaikovsky
Puccini
Mahler
Debussy
Stravinsky
Napoleon
Bonaparte
Nelson
Wellington
Bismarck
Garibaldi
Bolívar
Lenin
Trotsky
Stalin
Hitler
Mussolini
Franco
Churchill
Roosevelt
Eisenhower
Truman
Kennedy
Nixon
Reagan
Thatcher
Lincoln
Jefferson
Gandhi
Nehru
Jinnah
Mao
Tito
Castro
Guevara
Mandela
Gorbachev
Yeltsin
Khrushchev
Brezhnev
Elvis
Madonna
Beyoncé
Beyonce
Adele
Rihanna
Cher
Prince
Bono
Björk
Sting
Eminem
Drake
Oprah
Pelé
Maradona
Ronaldo
Messi
Neymar
Santa Claus
Adam Smith
Karl Marx
Sigmund Freud
Charles Darwin
Albert Einstein
Isaac Newton
Stephen Hawking
Marie Curie
Nelson Mandela
Mahatma Gandhi
Mother Teresa
Anne Frank
Joan of Arc
Julius Caesar
William Shakespeare
Jane Austen
Charles Dickens
Oscar Wilde
George Orwell
Agatha Christie
Mark Twain
Ernest Hemingway
Leonardo da Vinci
Vincent van Gogh
Pablo Picasso
Andy Warhol
Johann Sebastian Bach
Ludwig van Beethoven
Wolfgang Amadeus Mozart
Adolf Hitler
Joseph Stalin
Josef Stalin
Vladimir Lenin
Mao Zedong
Benito Mussolini
Napoleon Bonaparte
Winston Churchill
Margaret Thatcher
Tony Blair
Gordon Brown
David Cameron
Theresa May
Boris Johnson
Liz Truss
Rishi Sunak
Keir Starmer
Nigel Farage
Jeremy Corbyn
George Washington
Thomas Jefferson
Abraham Lincoln
Theodore Roosevelt
Franklin Roosevelt
Franklin D Roosevelt
Franklin Delano Roosevelt
Harry Truman
Dwight Eisenhower
John Kennedy
John F Kennedy
Lyndon Johnson
Lyndon B Johnson
Richard Nixon
Gerald Ford
Jimmy Carter
Ronald Reagan
George Bush
George W Bush
George HW Bush
Bill Clinton
Hillary Clinton
Hillary Rodham Clinton
Barack Obama
Michelle Obama
Donald Trump
Donald J Trump
Melania Trump
Ivanka Trump
Joe Biden
Joseph Biden
Joseph R Biden
Kamala Harris
Mike Pence
JD Vance
Bernie Sanders
Mitt Romney
John McCain
Ted Cruz
Marco Rubio
Jeb Bush
Nancy Pelosi
Vladimir Putin
Volodymyr Zelensky
Volodymyr Zelenskiy
Volodymyr Zelenskyy
Xi Jinping
Kim Jong-un
Kim Jong Un
Narendra Modi
Muhammad Ali Jinnah
Mohammed Ali Jinnah
Mohammad Ali Jinnah
Jawaharlal Nehru
Indira Gandhi
Rahul Gandhi
Sonia Gandhi
Imran Khan
Angela Merkel
Emmanuel Macron
Nicolas Sarkozy
Marine Le Pen
Silvio Berlusconi
Recep Tayyip Erdogan
Recep Tayyip Erdoğan
Viktor Orbán
Viktor Orban
Benjamin Netanyahu
Yasser Arafat
Bashar al-Assad
Saddam Hussein
Muammar Gaddafi
Osama bin Laden
Fidel Castro
Che Guevara
Hugo Chávez
Hugo Chavez
Luiz Inácio Lula da Silva
Jair Bolsonaro
Justin Trudeau
Jacinda Ardern
Mikhail Gorbachev
Boris Yeltsin
Dalai Lama
Aung San Suu Kyi
Kofi Annan
Greta Thunberg
Malala Yousafzai
Martin Luther King
Martin Luther King Jr
Malcolm X
Rosa Parks
Muhammad Ali
Neil Armstrong
Queen Victoria
Queen Elizabeth
King Charles
Prince William
Prince Harry
Princess Diana
Meghan Markle
Elon Musk
Bill Gates
Steve Jobs
Mark Zuckerberg
Jeff Bezos
Warren Buffett
Rupert Murdoch
Oprah Winfrey
Walt Disney
Charlie Chaplin
Marilyn Monroe
Alfred Hitchcock
Steven Spielberg
George Clooney
Brad Pitt
Angelina Jolie
Tom Cruise
Tom Hanks
Leonardo DiCaprio
Meryl Streep
Elvis Presley
Frank Sinatra
John Lennon
Paul McCartney
Mick Jagger
Bob Dylan
David Bowie
Freddie Mercury
Elton John
Michael Jackson
Whitney Houston
Bruce Springsteen
Taylor Swift
Lady Gaga
Kanye West
Kim Kardashian
Ed Sheeran
JK Rowling
Stephen King
Usain Bolt
Roger Federer
Serena Williams
Tiger Woods
Michael Jordan
David Beckham
Lionel Messi
Cristiano Ronaldo
Diego Maradona
Babe Ruth
Sachin Tendulkar
Virat Kohli
Amitabh Bachchan
Shah Rukh Khan
Harry Potter
Sherlock Holmes
James Bond
Mickey Mouse
`
  .trim()
  .split('\n')
