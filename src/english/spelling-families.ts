/** Spellings of one name that come from other alphabets and languages, a line each, in lower case without accents. */
export const SPELLING_FAMILIES: readonly string[] = `
mohammed mohamed muhammad muhammed mohammad mohamad muhamad mohamud mahomed mehmed
ahmed ahmad achmed achmad
hussein husain hussain husayn hossein houssein husein
hassan hasan hassen
yusuf yousef yousuf youssef yosef yussuf yousif
gaddafi qaddafi kadhafi gadhafi khadafy qadhafi kaddafi
zelensky zelenskyy zelenskiy zelenski zelenskyi
tymoshenko timoshenko
aleksandr alexandr oleksandr aleksander
aleksei alexei alexey aleksey oleksiy oleksii
sergei sergey serhiy serhii sergii
dmitry dmitri dmitriy dmytro dimitri
yevgeny evgeny yevgeniy evgeni yevgeni
vladimir volodymyr wladimir
mikhail mykhailo mihail
nikolai nikolay mykola
yuri yuriy yury iuri
natalia nataliya natalya nataliia
yulia julia yuliya iulia iuliia
tatiana tatyana tetiana
ekaterina yekaterina kateryna
andrei andrey andriy andrii
khrushchev krushchev khruschev
tchaikovsky chaikovsky tschaikowsky
abdullah abdallah abdulla
abdel abdul abd
ibrahim ebrahim
omar umar
osama usama
uthman osman othman
khalid khaled
tariq tarek tarik tareq
rashid rasheed rachid
sayed syed said sayyid sayyed saeed saeid
jamal gamal
nasser nasir naser nasr
mustafa mostafa moustafa
mahmoud mahmud mehmood
bashar bashir basheer
hafez hafiz
rafsanjani rafsanyani
khamenei khameini
khomeini khomeni
netanyahu netanyaho nethanyahu
beijing peking
chaudhry chaudhary choudhury chowdhury chaudhuri choudhary
mukherjee mukherji mookerjee
banerjee banerji
chatterjee chatterji
lakshmi laxmi
krishna krsna kishna
siddiqui siddiqi siddique
qureshi quraishi koreshi
begum begam
sheikh shaikh sheik shaykh
jean-claude jeanclaude
geoffrey jeffrey geoff jeff
shaun sean shawn
iain ian
stuart stewart
kathryn catherine katherine katharine cathryn kathrine
rafael raphael
luis louis
gonzalez gonzales
hernandez hernandes
fernandez fernandes
martinez martines
perez peres
lopez lopes
rodriguez rodrigues
gomez gomes
mcintyre macintyre
`
  .trim()
  .split('\n')
