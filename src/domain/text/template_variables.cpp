#include "domain/reminding/civil_time.h"
#include "domain/text/address.h"
#include "domain/text/fold.h"
#include "domain/text/template.h"

#include <QLocale>
#include <array>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

/// What a person may write for a variable. The first name in each language is the one offered; the others are understood.
struct VariableNames {
    QLatin1StringView canonical;
    QStringView en, fi, da, pl;

    [[nodiscard]] QString offered(const QString &language) const
    {
        const QStringView list = language == "fi"_L1 ? fi : language == "da"_L1 ? da : language == "pl"_L1 ? pl : en;
        return list.split(QLatin1Char('|')).constFirst().toString();
    }
};

constexpr std::array variables{
    VariableNames{"client"_L1, u"client", u"asiakas", u"klient", u"klient"},
    VariableNames{"salutation"_L1, u"salutation", u"puhuttelu", u"tiltale", u"zwrot grzecznościowy|zwrot"},
    VariableNames{"title"_L1, u"title", u"otsikko", u"titel", u"tytuł"},
    VariableNames{"type"_L1, u"type", u"tyyppi|laji", u"type|art", u"rodzaj|typ"},
    VariableNames{"number"_L1, u"number", u"numero", u"nummer", u"numer"},
    VariableNames{"start_date"_L1, u"start date", u"alkamispäivä|alkupäivä", u"startdato", u"data początku|data rozpoczęcia"},
    VariableNames{"end_date"_L1, u"end date", u"päättymispäivä|loppupäivä", u"slutdato|udløbsdato", u"data końca|data zakończenia"},
    VariableNames{"days_left"_L1, u"days left", u"päiviä jäljellä", u"dage tilbage", u"dni do końca|pozostało dni"},
    VariableNames{"time"_L1, u"time", u"kellonaika|aika", u"klokkeslæt|tidspunkt", u"godzina"},
    VariableNames{"lines"_L1, u"lines", u"rivit", u"linjer", u"pozycje"},
    VariableNames{"open_goals"_L1, u"open goals", u"avoimet tavoitteet", u"åbne mål", u"otwarte cele"},
    VariableNames{"sender"_L1, u"sender", u"lähettäjä", u"afsender", u"nadawca"},
    VariableNames{"changes"_L1, u"changes", u"muutokset", u"ændringer", u"zmiany"},
    VariableNames{"activation_link"_L1, u"activation link", u"aktivointilinkki", u"aktiveringslink", u"link aktywacyjny"},
    VariableNames{"office"_L1, u"office", u"toimisto", u"kontor", u"biuro"},
    VariableNames{"support_address"_L1, u"support address", u"tukiosoite", u"supportadresse", u"adres pomocy"},
    VariableNames{"signature"_L1, u"signature", u"allekirjoitus", u"underskrift|signatur", u"podpis"},
};

QString asKey(QStringView name)
{
    return folded(name.toString().replace(QLatin1Char('_'), QLatin1Char(' ')));
}

const QHash<QString, QString> &canonicalByName()
{
    static const QHash<QString, QString> table = [] {
        QHash<QString, QString> names;
        for (const VariableNames &each : variables)
            for (const QStringView list : {each.en, each.fi, each.da, each.pl})
                for (const QStringView name : list.split(QLatin1Char('|')))
                    names.insert(asKey(name), each.canonical);
        return names;
    }();
    return table;
}

QString dateIn(const QString &language, QDate day)
{
    if (!day.isValid())
        return {};
    const bool dotted = language == "fi"_L1 || language == "da"_L1;
    return QLocale(language).toString(day, dotted ? u"d. MMMM yyyy"_s : u"d MMMM yyyy"_s);
}

QString timeIn(const QString &language, QTime time)
{
    if (language == "fi"_L1)
        return time.toString(u"H.mm"_s);
    return time.toString(language == "da"_L1 ? u"HH.mm"_s : u"HH:mm"_s);
}

/// "- Gym: 120 EUR", one line of text each.
QString listed(const std::vector<Line> &lines, bool openOnly)
{
    QStringList rows;
    for (const Line &line : lines) {
        const QString text = oneLine(line.text);
        const QString amount = oneLine(line.amount);
        if (text.isEmpty() || (openOnly && line.done))
            continue;
        rows.append(amount.isEmpty() ? QString("- "_L1 + text) : QString("- "_L1 + text + ": "_L1 + amount));
    }
    return rows.join(QLatin1Char('\n'));
}

/// Every sender once, in the order of the post: one message names them all (S4-14).
QString senders(const std::vector<Line> &lines)
{
    QStringList names;
    for (const Line &line : lines)
        if (const QString name = oneLine(line.sender); !name.isEmpty() && !names.contains(name))
            names.append(name);
    return names.join(", "_L1);
}

} // namespace

QString canonicalVariable(const QString &name)
{
    return canonicalByName().value(asKey(name));
}

QString variableName(const QString &canonical, const QString &language)
{
    for (const VariableNames &each : variables)
        if (canonical == each.canonical)
            return each.offered(language);
    return canonical;
}

QStringList variableNames(const QString &language)
{
    QStringList names;
    for (const VariableNames &each : variables)
        names.append(each.offered(language));
    return names;
}

QString signatureOf(const Office &office)
{
    if (!office.signature.isEmpty() || office.supportAddress.isEmpty())
        return office.signature.isEmpty() ? oneLine(office.name) : office.signature;
    return oneLine(office.name) + u'\n' + oneLine(office.supportAddress);
}

QHash<QString, QString> variableValues(const Office &office, const Client &client, const Matter &matter, const QString &typeName, const QString &language,
                                       QDate today)
{
    // After the end there are no days left; a text that counts them must not go out with a wrong number.
    const qint64 daysLeft = matter.ends.isValid() ? today.daysTo(matter.ends) : -1;
    QString time;
    if (const QTimeZone zone(office.zone.toLatin1()); matter.at && zone.isValid())
        time = timeIn(language, civilTime(*matter.at, zone));
    return {
        {u"client"_s, oneLine(client.name)},
        {u"salutation"_s, oneLine(client.salutation)},
        {u"title"_s, oneLine(matter.title)},
        {u"type"_s, typeName},
        {u"number"_s, oneLine(matter.number)},
        {u"start_date"_s, dateIn(language, matter.starts)},
        {u"end_date"_s, dateIn(language, matter.ends)},
        {u"days_left"_s, daysLeft < 0 ? QString() : QString::number(daysLeft)},
        {u"time"_s, time},
        {u"lines"_s, listed(matter.lines, false)},
        {u"open_goals"_s, listed(matter.lines, true)},
        {u"sender"_s, senders(matter.lines)},
        {u"changes"_s, QString()}, // the difference of two revisions is told by the trigger on_change
        {u"activation_link"_s, oneLine(matter.link.isEmpty() ? office.activationLink : matter.link)},
        {u"office"_s, oneLine(office.name)},
        {u"support_address"_s, oneLine(office.supportAddress)},
        {u"signature"_s, signatureOf(office)},
    };
}

} // namespace deskbell
