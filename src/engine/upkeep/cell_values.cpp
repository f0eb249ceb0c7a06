#include "engine/upkeep/cell_values.h"

#include "domain/text/address.h"
#include "domain/text/dates.h"
#include "domain/text/fold.h"

#include <QRegularExpression>
#include <QStringTokenizer>

#include <array>

using namespace Qt::StringLiterals;

namespace deskbell::cells {
namespace {

struct Words {
    QLatin1StringView means;
    QLatin1StringView words; ///< folded, separated by |
};

template <size_t N> QString meaning(const std::array<Words, N> &table, const QString &cell)
{
    const QString wanted = folded(cell);
    if (wanted.isEmpty())
        return {};
    for (const Words &each : table)
        for (const QLatin1StringView word : qTokenize(each.words, QLatin1Char('|')))
            if (wanted == word)
                return each.means;
    return {};
}

constexpr std::array answers = {
    Words{"given"_L1, "tak|t|kylla|k|ja|j|yes|y|x|1|true|given|prawda|wyrazona|annettu|givet|zgoda"_L1},
    Words{"withdrawn"_L1, "nie|n|ei|e|nej|no|0|false|-|withdrawn|refused|falsz|brak|brak zgody|cofnieta|odmowa|peruttu|afvist"_L1},
};

constexpr std::array languages = {
    Words{"en"_L1, "en|eng|english|englanti|engelsk|angielski"_L1},
    Words{"fi"_L1, "fi|fin|finnish|suomi|finsk|finski"_L1},
    Words{"da"_L1, "da|dan|dk|danish|tanska|dansk|dunski"_L1},
    Words{"pl"_L1, "pl|pol|polish|puola|polsk|polski"_L1},
};

constexpr std::array types = {
    Words{"motor-policy"_L1,
          "motor-policy|motor policy|motor|motor insurance|car|car insurance|car policy|auto|vehicle|mtpl|casco|kasko|komunikacja|komunikacyjna|komunikacyjne|"
          "polisa komunikacyjna|ubezpieczenie komunikacyjne|samochod|pojazd|oc|ac|oc/ac|oc / ac|oc+ac|oc i ac|autocasco|ajoneuvo|ajoneuvovakuutus|"
          "autovakuutus|liikennevakuutus|liikenne|bil|bilforsikring|motorforsikring|motorpolice|koretoj"_L1},
    Words{"policy"_L1,
          "policy|insurance|insurance policy|non-motor|home|home insurance|property|travel|life|liability|polisa|ubezpieczenie|majatek|majatkowa|majatkowe|"
          "mieszkanie|mieszkaniowa|mieszkaniowe|dom|domowa|podroz|podrozna|zycie|na zycie|nnw|oc zawodowe|vakuutus|kotivakuutus|koti|matkavakuutus|"
          "henkivakuutus|police|forsikring|indbo|indboforsikring|husforsikring|rejseforsikring|livsforsikring"_L1},
    Words{"kyc-review"_L1, "kyc-review|kyc review|kyc|kyc-gennemgang|kyc gennemgang|tuntemistiedot|aml"_L1},
    Words{"booking"_L1, "booking|appointment|varaus|ajanvaraus|reservation|rezerwacja|wizyta|tidsbestilling"_L1},
    Words{"post"_L1, "post|post item|postilahetys|postforsendelse|przesylka|poczta"_L1},
    Words{"flexible-benefit"_L1, "flexible-benefit|flexible benefit|joustava etu"_L1},
    Words{"lunch-benefit"_L1, "lunch-benefit|lunch benefit|lounasetu"_L1},
    Words{"bicycle-benefit"_L1, "bicycle-benefit|bicycle benefit|pyoraetu"_L1},
};

QStringList nonEmpty(const QStringList &parts)
{
    QStringList kept;
    for (const QString &part : parts)
        if (const QString trimmed = part.trimmed(); !trimmed.isEmpty() && !kept.contains(trimmed))
            kept += trimmed;
    return kept;
}

} // namespace

QString plain(const QString &cell)
{
    QString text = oneLine(cell);
    if (text.size() > 1 && text[0] == u'\'' && u"=+-@"_s.contains(text[1]))
        return text.sliced(1);
    return text;
}

std::optional<QDate> date(const QString &cell)
{
    const QDate day = typedDate(plain(cell));
    return day.isValid() ? std::optional(day) : std::nullopt;
}

bool monthFirst(const QString &cell)
{
    return monthFirstDate(plain(cell)).isValid() && !date(cell);
}

bool readsBothWays(const QString &cell)
{
    const QDate other = monthFirstDate(plain(cell));
    const auto day = date(cell);
    return other.isValid() && day && *day != other;
}

std::optional<Consent> consent(const QString &cell)
{
    const QString text = plain(cell);
    if (text.isEmpty())
        return Consent::Unasked;
    return fromCode<Consent>(meaning(answers, text));
}

QString language(const QString &cell)
{
    return meaning(languages, plain(cell));
}

QString type(const QString &cell)
{
    return meaning(types, plain(cell));
}

QStringList emails(const QString &cell)
{
    static const QRegularExpression separators(u"[;,\\s]+"_s);
    const QString text = plain(cell);
    if (text.count(u'@') > 1)
        return nonEmpty(text.split(separators));
    return nonEmpty({text});
}

QStringList phones(const QString &cell)
{
    static const QRegularExpression separators(u"[;,]|\\s/\\s"_s);
    return nonEmpty(plain(cell).split(separators));
}

} // namespace deskbell::cells
