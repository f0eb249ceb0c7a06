#include "engine/upkeep/column_guess.h"

#include "domain/text/fold.h"

#include <QJsonArray>
#include <QStringTokenizer>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace deskbell {
namespace {

struct Known {
    Column column;
    QLatin1StringView name;
    QLatin1StringView headings; ///< folded, as plainHeading() gives them, separated by |
};

// The words offices' own programs use, in en, fi, da, pl.
constexpr std::array known = {
    Known{Column::ExternalId, "external_id"_L1,
          "external id|id|client id|client no|client number|customer id|customer no|customer number|asiakasnumero|asiakas nro|asiakastunnus|asiakas id|"
          "kundenummer|kundenr|kunde nr|kunde id|kunde nummer|id klienta|nr klienta|numer klienta|identyfikator|identyfikator klienta|ulkoinen id|"
          "ulkoinen tunnus|eksternt id|ekstern id|zewnetrzne id|id zewnetrzne"_L1},
    Known{Column::Name, "name"_L1,
          "name|client|client name|customer|customer name|full name|company|company name|policyholder|policy holder|asiakas|asiakkaan nimi|nimi|"
          "koko nimi|yritys|vakuutuksenottaja|kunde|kundenavn|kundens navn|navn|fulde navn|firma|virksomhed|forsikringstager|klient|nazwa|"
          "nazwa klienta|imie i nazwisko|nazwisko i imie|imie nazwisko|nazwisko imie|ubezpieczajacy|ubezpieczony|imie i nazwisko nazwa|nazwa imie i nazwisko"_L1},
    Known{Column::FirstName, "first_name"_L1, "first name|given name|forename|etunimi|etunimet|fornavn|imie"_L1},
    Known{Column::LastName, "last_name"_L1, "last name|surname|family name|sukunimi|efternavn|nazwisko"_L1},
    Known{Column::Salutation, "salutation"_L1, "salutation|greeting|puhuttelu|tervehdys|hilsen|tiltale|zwrot|zwrot grzecznosciowy|powitanie"_L1},
    Known{Column::Language, "language"_L1, "language|lang|client language|kieli|asiointikieli|sprog|jezyk|jezyk klienta"_L1},
    Known{Column::Email, "email"_L1,
          "email|e mail|mail|email address|e mail address|sahkoposti|sahkopostiosoite|s posti|mailadresse|e mailadresse|emailadresse|e mail adresse|"
          "e post|poczta|poczta e mail|adres e mail|adres email|adres mailowy|poczta elektroniczna"_L1},
    Known{Column::Phone, "phone"_L1,
          "phone|phone number|telephone|telephone number|tel|mobile|mobile phone|mobile number|cell|cell phone|sms|gsm|puhelin|puhelinnumero|puh|"
          "matkapuhelin|kannykka|telefon|telefonnummer|tlf|tlf nr|mobil|mobilnummer|mobiltelefon|numer telefonu|nr telefonu|nr tel|tel kom|"
          "telefon komorkowy|komorka|telefon kontaktowy"_L1},
    Known{Column::Consent, "consent"_L1,
          "consent|marketing consent|general consent|consent given|suostumus|markkinointilupa|markkinointisuostumus|samtykke|markedsforingssamtykke|"
          "samtykke til markedsforing|zgoda|zgoda marketingowa|zgoda na kontakt|zgoda na marketing|zgody"_L1},
    Known{Column::Number, "number"_L1,
          "number|no|policy|policy number|policy no|policy nr|matter number|contract number|vakuutusnumero|vakuutuksen numero|vakuutus nro|"
          "vakuutusnro|sopimusnumero|numero|policenummer|police nr|police nummer|policenr|police|polisenummer|aftalenummer|nummer|nr|nr polisy|"
          "numer polisy|polisa nr|polisa numer|numer umowy|nr umowy|numer|nr sprawy|numer sprawy"_L1},
    Known{Column::Type, "type"_L1,
          "type|policy type|matter type|kind|product|insurance type|line of business|class|tyyppi|vakuutustyyppi|vakuutuslaji|laji|tuote|asian tyyppi|"
          "policetype|forsikringstype|produkt|art|sagstype|rodzaj|rodzaj polisy|rodzaj ubezpieczenia|typ|typ polisy|typ ubezpieczenia|ryzyko|rodzaj sprawy"_L1},
    Known{Column::Title, "title"_L1,
          "title|subject|description|insured object|object|vehicle|otsikko|kuvaus|kohde|vakuutuskohde|vakuutuksen kohde|ajoneuvo|titel|emne|"
          "beskrivelse|genstand|forsikringsgenstand|koretoj|tytul|przedmiot|przedmiot ubezpieczenia|opis|pojazd|tytul sprawy|nazwa polisy"_L1},
    Known{Column::Starts, "starts"_L1,
          "start|starts|start date|from|valid from|begin|begins|effective date|inception date|alkaa|alkupaiva|alkamispaiva|alkupvm|voimassa alkaen|"
          "voimaantulo|alku|starter|startdato|fra|gyldig fra|ikrafttraedelse|begynder|data poczatku|poczatek|data rozpoczecia|od|wazna od|poczatek ochrony|"
          "poczatek okresu|data od|data poczatkowa|ochrona od"_L1},
    Known{Column::Ends, "ends"_L1,
          "end|ends|end date|ends on|to|until|valid to|valid until|expires|expiry|expiry date|expiration|expiration date|expires on|renewal date|"
          "paattyy|paattymispaiva|paattyminen|loppupaiva|loppupvm|voimassa asti|voimassa saakka|loppuu|eraantyy|umpeutuu|slut|slutter|slutdato|til|"
          "gyldig til|udlob|udlober|udlobsdato|udlobsdag|data konca|koniec|data zakonczenia|do|wazna do|wazne do|koniec ochrony|koniec okresu|data do|"
          "data koncowa|data wygasniecia|wygasa|ochrona do|termin waznosci|data waznosci"_L1},
};

/// "Nr polisy (pełny) *" → "nr polisy"; "E-mail 2" → "e mail".
QString plainHeading(const QString &heading)
{
    QString plain;
    int depth = 0;
    const QString whole = folded(heading);
    for (const QChar each : whole) {
        if (each == u'(' || each == u'[')
            ++depth;
        else if (each == u')' || each == u']')
            --depth;
        else if (depth <= 0)
            plain += each.isLetter() ? each : u' ';
    }
    return plain.simplified();
}

class Planner {
public:
    explicit Planner(const QStringList &headings) : m_headings(headings), m_decided(size_t(headings.size()), false)
    {
        m_plan.columns.resize(size_t(headings.size()));
    }

    Result<> apply(const QJsonObject &map)
    {
        if (auto applied = applyTypes(map.value("types"_L1).toObject()); !applied)
            return applied;
        if (map.value("columns"_L1).isArray())
            return applyByPlace(map);
        for (auto entry = map.begin(); entry != map.end(); ++entry) {
            if (entry->isObject() && entry.key() == "types"_L1)
                continue;
            const qsizetype heading = indexOf(entry.key());
            const auto field = columnNamed(entry.key());
            const QString value = entry->toString();
            if (heading >= 0 && entry->isString() && (value.isEmpty() || columnNamed(value)))
                decide(heading, columnNamed(value));
            else if (field && (entry->isString() || entry->isArray())) {
                const QJsonArray wanted = entry->isArray() ? entry->toArray() : QJsonArray{*entry};
                for (const auto &each : wanted) {
                    const qsizetype at = indexOf(each.toString());
                    if (at < 0)
                        return badMap(entry.key());
                    decide(at, field);
                }
            } else {
                return badMap(entry.key());
            }
        }
        return {};
    }

    void guessTheRest()
    {
        for (qsizetype i = 0; i < m_headings.size(); ++i) {
            if (m_decided[size_t(i)])
                continue;
            const auto guess = guessColumn(m_headings[i]);
            if (guess && (mayRepeat(*guess) || !m_plan.has(*guess)))
                m_plan.columns[size_t(i)] = guess;
        }
    }

    [[nodiscard]] const ColumnPlan &plan() const { return m_plan; }

private:
    Result<> applyTypes(const QJsonObject &types)
    {
        for (auto entry = types.begin(); entry != types.end(); ++entry) {
            if (entry->toString().isEmpty())
                return badMap(entry.key());
            m_plan.types.insert(folded(entry.key()), entry->toString());
        }
        return {};
    }

    Result<> applyByPlace(const QJsonObject &map)
    {
        const QJsonArray fields = map.value("columns"_L1).toArray();
        const QJsonValue headings = map.value("headings"_L1);
        if (headings.isArray() && headings.toArray() != QJsonArray::fromStringList(m_headings))
            return failure(ErrorKind::Rejected, u"file_changed"_s, {}, u"file"_s);
        if (fields.size() != m_headings.size())
            return badMap(u"columns"_s);
        for (qsizetype i = 0; i < m_headings.size(); ++i) {
            const QString field = fields[i].toString();
            const auto column = columnNamed(field);
            if (!field.isEmpty() && !column)
                return badMap(field);
            if (column && !mayRepeat(*column) && m_plan.has(*column))
                return badMap(field); // two columns cannot both be the name
            decide(i, column);
        }
        return {};
    }

    static Failure badMap(const QString &entry) { return failure(ErrorKind::Rejected, u"bad_map"_s, entry, u"map"_s); }

    [[nodiscard]] qsizetype indexOf(const QString &heading) const
    {
        const QString wanted = folded(heading);
        for (qsizetype i = 0; i < m_headings.size(); ++i)
            if (folded(m_headings[i]) == wanted)
                return i;
        return -1;
    }

    void decide(qsizetype heading, std::optional<Column> column)
    {
        m_plan.columns[size_t(heading)] = column;
        m_decided[size_t(heading)] = true;
    }

    const QStringList &m_headings;
    std::vector<bool> m_decided;
    ColumnPlan m_plan;
};

} // namespace

std::optional<Column> columnNamed(const QString &name)
{
    for (const Known &each : known)
        if (name.compare(each.name, Qt::CaseInsensitive) == 0)
            return each.column;
    return std::nullopt;
}

QString columnName(Column column)
{
    for (const Known &each : known)
        if (each.column == column)
            return each.name;
    return {};
}

std::optional<Column> guessColumn(const QString &heading)
{
    const QString plain = plainHeading(heading);
    if (plain.isEmpty())
        return std::nullopt;
    if (const auto own = columnNamed(heading.trimmed()))
        return own;
    for (const Known &each : known)
        for (const QLatin1StringView word : qTokenize(each.headings, QLatin1Char('|')))
            if (plain == word)
                return each.column;
    return std::nullopt;
}

bool mayRepeat(Column column)
{
    return column == Column::Email || column == Column::Phone;
}

bool ColumnPlan::has(Column column) const
{
    return std::ranges::find(columns, std::optional(column)) != columns.end();
}

QStringList columnNames(const ColumnPlan &plan)
{
    QStringList names;
    for (const std::optional<Column> &column : plan.columns)
        names.append(column ? columnName(*column) : QString());
    return names;
}

Result<ColumnPlan> draftColumns(const QStringList &headings, const QJsonObject &map)
{
    Planner planner(headings);
    if (auto applied = planner.apply(map); !applied)
        return Failure(applied.error());
    planner.guessTheRest();
    return planner.plan();
}

Result<> checkColumns(const ColumnPlan &plan, const QStringList &headings, const QStringList &types)
{
    if (!plan.has(Column::Name) && !plan.has(Column::FirstName) && !plan.has(Column::LastName))
        return failure(ErrorKind::Rejected, u"csv_no_name_column"_s, headings.join(u", "_s), u"file"_s);
    // Without it every policy would be turned away, one by one.
    if (types.contains("policy"_L1) && plan.has(Column::Number) && !plan.has(Column::Ends))
        return failure(ErrorKind::Rejected, u"csv_no_date_column"_s, headings.join(u", "_s), u"file"_s);
    for (const QString &type : plan.types)
        if (!types.contains(type))
            return failure(ErrorKind::Rejected, u"bad_map"_s, type, u"map"_s);
    return {};
}

} // namespace deskbell
