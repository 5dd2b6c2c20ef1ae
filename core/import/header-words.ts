import { headerWords } from './header-key';
import type { ImportKind } from './import-record';

type Word = readonly [field: string, pattern: RegExp, weight: number];

const idOf = (nouns: string) =>
  new RegExp(`^(${nouns}|record|datensatz)( |-)?(id|nr|no|number|nummer|code)$|^id$`);
const account =
  '(account|company|organi[sz]ation|customer|client|firma|unternehmen(s)?|kunde(n)?|entreprise|soci[ée]t[ée]|empresa|azienda|bedrijf|compte|cuenta)';
const accountName: Word = [
  'accountName',
  new RegExp(
    `^(${account}( ?name)?|name (of )?(the |des |der )?${account}|nom de l ${account}|nombre de la ${account})$`,
  ),
  2,
];
const accountKey: Word = ['accountKey', new RegExp(`^${account} ?(id|nr|no|number|nummer)$`), 2];
const keyEnding = '(id|nr|no|number|nummer)';
const contactKey: Word = ['contactKey', new RegExp(`^(primary )?(contact|person) ${keyEnding}$`), 1];
/** Numbers of reps are no names: read as such, each would become a rep of its own. */
const ownerKey: Word = [
  'ownerKey',
  new RegExp(
    `^(account |company |deal |opportunity )?(owner|rep|sales ?rep|agent|user|assignee) ${keyEnding}$`,
  ),
  1,
];
const contactName: Word = [
  'contactName',
  /^(primary )?(contact|ansprechpartner(in)?|person|kontakt)( name| person)?$/,
  1,
];
const owner: Word = [
  'owner',
  /\b(owner|agent|rep|salesperson|seller|sales ?rep(resentative)?|assigned( to)?|account manager|betreuer|inhaber|zuständiger?|verkäufer|propri[ée]taire|propietario)\b/,
  1,
];
const currency: Word = ['currency', /^(.* )?(currency|währung|devise|moneda)$/, 1];
const notes: Word = [
  'notes',
  /^(notes?|comments?|remarks?|description|notizen?|bemerkung(en)?|beschreibung)$/,
  1,
];
const phone: Word = ['phone', /\b(phone|telefon|tel|telefonnummer|t[ée]l[ée]phone|tel[ée]fono)\b/, 1];
const mobile: Word = ['mobile', /\b(mobile|cell|handy|mobil(telefon)?(nummer)?|m[óo]vil)\b/, 1];
const email: Word = ['email', /\b(e ?mail|mail|correo)\b/, 2];

/** Words of headers, by kind of file, most telling first; the weight says how telling one is for the kind. */
const words: Readonly<Record<ImportKind, readonly Word[]>> = {
  accounts: [
    ['id', idOf(account), 1],
    ['parentKey', new RegExp(`^parent( account| company)? ${keyEnding}$`), 4],
    [
      'parent',
      /\b(parent|subsidiary of|holding|mutter(gesellschaft|konzern)?|konzern|group of|belongs to)\b/,
      4,
    ],
    ['name', new RegExp(`^(${accountName[1].source.slice(1, -1)}|name|nom|nombre)$`), 3],
    [
      'industry',
      /\b(sector|industry|branche|vertical|secteur( d activit[ée])?|industria|line of business)\b/,
      3,
    ],
    ['segment', /\b(segment|tier|class|category|customer type|account type)\b/, 2],
    ['foundedYear', /\b(founded|established|gegründet|gründungsjahr|year started|since year)\b/, 3],
    ['annualRevenue', /\b(revenue|turnover|umsatz|sales volume|chiffre d affaires|ingresos)\b/, 3],
    ['employees', /\b(employees|headcount|staff|mitarbeiter(zahl)?|size|effectif|empleados)\b/, 3],
    ['website', /\b(website|web|url|domain|homepage|internet)\b/, 2],
    mobile,
    phone,
    ['street', /\b(street|address|adresse|straße|strasse|rue|calle|direcci[óo]n)\b/, 1],
    ['postalCode', /\b(zip|postal|postcode|plz|postleitzahl|code postal)\b/, 1],
    ['city', /\b(city|town|ort|stadt|ville|ciudad|location)\b/, 1],
    ['region', /\b(state|region|province|bundesland|r[ée]gion|provincia)\b/, 1],
    ['country', /\b(country|land|nation|pays|pa[íi]s)\b/, 1],
    ['customerSince', /\b(customer|client|kunde) since\b|\bkunde seit\b/, 2],
    ['lastActivityOn', /\blast (activity|contact(ed)?|touch)\b|letzte aktivität/, 1],
    ['isReference', /\breference\b|\breferenz\b/, 1],
    ['doNotContact', /\bdo not (contact|call)\b|\bdnc\b/, 1],
    ['tags', /^(tags?|labels?)$/, 1],
    currency,
    ownerKey,
    owner,
    notes,
  ],
  contacts: [
    ['id', idOf('contact|person|kontakt'), 1],
    ['firstName', /^(first|given|vor|fore) ?name$|^vorname$|^pr[ée]nom$|^nombre$/, 4],
    ['lastName', /^(last|family|sur|nach) ?name$|^nachname$|^nom( de famille)?$|^apellidos?$/, 4],
    [
      'fullName',
      /^(full name|contact( name| person)?|person|name|ansprechpartner(in)?|vollständiger name)$/,
      2,
    ],
    ['title', /^(job )?title$|\b(position|role|funktion|job|puesto|poste|intitul[ée] de poste)\b/, 2],
    email,
    mobile,
    phone,
    accountKey,
    accountName,
    ['interests', /\b(interests?|hobbies|hobby)\b/, 1],
    ['doNotContact', /\bdo not (contact|call)\b|\bopt(ed)? out\b/, 1],
    notes,
  ],
  deals: [
    ['id', idOf('deal|opportunity|opp|transaction|negocio|verkaufschance'), 4],
    [
      'statedLossReason',
      /\b(loss|lost)\b.*\breason\b|\breason\b.*\b(loss|lost)\b|\bverlustgrund\b|\bgrund\b.*\bverlust/,
      4,
    ],
    accountKey,
    accountName,
    ['status', /^(deal |opportunity )?(status|state|outcome|result|ergebnis|statut|estado)$/, 3],
    ['stage', /\b(stage|phase|etapa|[ée]tape|dealphase)\b/, 4],
    [
      'amount',
      /\b(amount|value|betrag|wert|montant|importe|valor|price|revenue|volume|volumen|auftragswert)\b/,
      3,
    ],
    ['wonOn', /\bwon (on|date|time|at)\b/, 3],
    ['lostOn', /\blost (on|date|time|at)\b/, 3],
    ['expectedOn', /\bexpected\b.*\b(close|date)\b/, 2],
    ['closedOn', /\b(close|closed|closing|end|abschluss|abschlussdatum|fermeture|cierre)\b/, 3],
    [
      'openedOn',
      /\b(open|opened|created?|engage|engaged|start|started|begin|erstellt|erstelldatum|erstellungsdatum|anlagedatum|cr[ée]ation|creaci[óo]n)\b/,
      2,
    ],
    ['lastActivityOn', /\blast (activity|contact(ed)?|touch)\b|letzte aktivität/, 1],
    ['competitor', /\b(competitor|competition|lost to|wettbewerber|konkurrent|concurrent|competidor)\b/, 3],
    ['offering', /\b(product|offering|item|sku|service|produkt|artikel|produit|producto)\b/, 1],
    [
      'name',
      /^(deal|opportunity|opp|verkaufschance|transaction)?( ?name|title|titel)?$|^(name|title|titel|subject|betreff)$|^nom de la transaction$|^nombre del negocio$/,
      2,
    ],
    ['nextStep', /\bnext step\b|\bnächster schritt\b/, 1],
    currency,
    ownerKey,
    owner,
    contactKey,
    contactName,
    notes,
  ],
  activities: [
    ['id', idOf('activity|call|task|event'), 1],
    ['outcome', /\b(outcome|disposition|call result|ergebnis)\b/, 3],
    ['direction', /\bdirection\b|\bcall type\b|\brichtung\b/, 2],
    ['duration', /\b(duration|dauer|minutes|seconds|dur[ée]e)\b/, 2],
    ['type', /^(activity |engagement |task )?(type|kind|channel)$|^(aktivitätstyp|art)$/, 2],
    ['subject', /^(subject|betreff|title|objet|asunto|activity)$/, 2],
    ['at', /\b(date|datum|when|day|at|time|fecha|zeitpunkt)\b/, 1],
    [
      'text',
      /^(activity |call )?(notes?|comments?|text|body|content|description|summary|notizen?|inhalt|kommentar)$/,
      2,
    ],
    accountKey,
    accountName,
    ['dealKey', /^(deal|opportunity) id$/, 1],
    ['dealName', /^(deal|opportunity)( name)?$/, 1],
    ['status', /^status$/, 1],
    contactKey,
    contactName,
    ownerKey,
    owner,
  ],
  triggers: [
    ['id', idOf('trigger|event|signal|news'), 1],
    accountKey,
    accountName,
    ['kind', /^(trigger|event|signal|news)( ?(event|kind|type|category))?$|^(kind|type|category)$/, 3],
    ['on', /\b(date|datum|on|when|day|published)\b/, 1],
    [
      'text',
      /^(text|headline|summary|details?|description|what|what happened|title|notes?|comments?|news|story)$/,
      2,
    ],
    ['link', /\b(link|url|source|quelle|website|web)\b/, 1],
  ],
  offerings: [
    ['id', idOf('product|item|sku|offering|article|artikel|produkt'), 1],
    ['name', /^(product|offering|item|service|produkt|artikel|produit|producto)( ?name)?$|^(name|title)$/, 3],
    ['family', /\b(family|series|category|line|group|gruppe|familie|kategorie|serie|gamme)\b/, 2],
    ['price', /\b(price|preis|prix|precio|list|msrp|cost|rate)\b/, 3],
    currency,
    notes,
  ],
  reps: [
    ['id', idOf('user|rep|agent|employee|owner'), 1],
    ['manager', /\b(manager|supervisor|boss|vorgesetzter?|team ?lead(er)?|reports to)\b/, 3],
    ['office', /\b(office|region(al)?|territory|branch|team|niederlassung|standort|gebiet|location)\b/, 2],
    [
      'name',
      new RegExp(`${owner[1].source}|^(name|user|full name|employee|mitarbeiter|nom|team member)$`),
      3,
    ],
    email,
    ['isActive', /^(is )?active$|^aktiv$/, 2],
  ],
};

/** The field that a header's words name in a file of this kind. */
export function fieldOfHeader(kind: ImportKind, header: string): string | undefined {
  return wordOfHeader(kind, header)?.field;
}

export function wordOfHeader(
  kind: ImportKind,
  header: string,
): { field: string; weight: number } | undefined {
  const text = headerWords(header);
  const found = words[kind].find(([, pattern]) => pattern.test(text));
  // "ID" alone stands in files of every kind, so it tells nothing.
  return found && { field: found[0], weight: text === 'id' ? 0 : found[2] };
}
