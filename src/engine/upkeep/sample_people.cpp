#include "engine/upkeep/sample_people.h"

#include "domain/text/fold.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace deskbell {

namespace {

struct Given {
    QStringView name;
    bool woman;
};

struct Names {
    QLatin1StringView language;
    QLatin1StringView country;
    std::array<Given, 10> given;
    std::array<QStringView, 10> family;
    std::array<QStringView, 3> firms;
    QStringView dearHer; ///< %1: family name
    QStringView dearHim;
    std::array<QStringView, 4> policies;
};

const std::array<Names, 4> &peoples()
{
    static const std::array<Names, 4> all{
        Names{"pl"_L1, "PL"_L1,
              {{{u"Agnieszka", true}, {u"Łukasz", false}, {u"Maria", true}, {u"Piotr", false}, {u"Zofia", true}, {u"Jan", false}, {u"Żaneta", true}, {u"Michał", false}, {u"Ewa", true}, {u"Grzegorz", false}}},
              {u"Wróbel", u"Wójcik", u"Śliwa", u"Żak", u"Nowak", u"Zając", u"Mróz", u"Dąbek", u"Lis", u"Gołąb"},
              {u"Biuro Podróży Fala", u"Ośrodek Zdrowia Bryza", u"Rybak i Syn s.c."}, u"Szanowna Pani", u"Szanowny Panie",
              {u"Mieszkanie", u"Dom", u"Podróż", u"Sklep"}},
        Names{"fi"_L1, "FI"_L1,
              {{{u"Aino", true}, {u"Eero", false}, {u"Hilkka", true}, {u"Väinö", false}, {u"Saara", true}, {u"Jyrki", false}, {u"Päivi", true}, {u"Olli", false}, {u"Riikka", true}, {u"Antti", false}}},
              {u"Virtanen", u"Mäkelä", u"Hämäläinen", u"Korhonen", u"Järvinen", u"Lahti", u"Söderberg", u"Niemi", u"Ylönen", u"Koskinen"},
              {u"Nordvik Oy", u"Lumipallo Ky", u"Järven Kahvila Oy"}, u"Hyvä %1", u"Hyvä %1",
              {u"Kotivakuutus", u"Talovakuutus", u"Matkavakuutus", u"Yritysvakuutus"}},
        Names{"da"_L1, "DK"_L1,
              {{{u"Søren", false}, {u"Åse", true}, {u"Kirsten", true}, {u"Jørgen", false}, {u"Mette", true}, {u"Lærke", true}, {u"Niels", false}, {u"Bjørn", false}, {u"Ida", true}, {u"Asger", false}}},
              {u"Sørensen", u"Østergaard", u"Nielsen", u"Kjær", u"Møller", u"Holm", u"Bæk", u"Dahl", u"Ågård", u"Lund"},
              {u"Havnens Fisk ApS", u"Grønne Tage A/S", u"Cykelværket"}, u"Kære %1", u"Kære %1",
              {u"Indboforsikring", u"Husforsikring", u"Rejseforsikring", u"Erhvervsforsikring"}},
        Names{"en"_L1, "GB"_L1,
              {{{u"Emma", true}, {u"Oliver", false}, {u"Grace", true}, {u"Henry", false}, {u"Chloe", true}, {u"Arthur", false}, {u"Nora", true}, {u"Samuel", false}, {u"Ruth", true}, {u"Patrick", false}}},
              {u"O’Brien", u"Baker", u"Wright", u"Fletcher", u"Hughes", u"Marsh", u"Carter", u"Doyle", u"Ellis", u"Turner"},
              {u"Harbour Books Ltd", u"Green & Sons", u"The Little Bakery"}, u"Dear Ms %1", u"Dear Mr %1",
              {u"Flat insurance", u"House insurance", u"Travel insurance", u"Shop insurance"}},
    };
    return all;
}

/// Two of five are Polish, as the office is.
const Names &peopleOf(int number) { return peoples()[size_t(std::max(0, number % 5 - 1))]; }

QString mailbox(const QString &name, int number)
{
    QString local = folded(name).replace(u' ', u'.');
    local.removeIf([](QChar each) { return !each.isLetterOrNumber() && each != u'.'; });
    while (local.contains(u".."_s))
        local.replace(u".."_s, u"."_s);
    while (local.endsWith(u'.'))
        local.chop(1);
    return local + QString::number(number) + u"@example.org"_s;
}

} // namespace

Client samplePerson(int number)
{
    const Names &names = peopleOf(number);
    const size_t index = size_t(number) * 7 + size_t(number) / 10;
    Client client;
    client.language = names.language;
    client.sample = true;
    client.externalId = u"S-%1"_s.arg(number + 1, 4, 10, QLatin1Char('0'));
    if (number % 17 == 3) {
        client.name = names.firms[index % names.firms.size()].toString() + (number > 50 ? u" %1"_s.arg(number) : QString());
    } else if (number == 5) {
        client.name = u"Kowalski, Jan"_s;
    } else {
        const Given &given = names.given[index % names.given.size()];
        const QString family = names.family[(index / 3 + size_t(number)) % names.family.size()].toString();
        client.name = given.name.toString() + u' ' + family;
        if (number % 4 != 1) {
            const QString dear = (given.woman ? names.dearHer : names.dearHim).toString();
            client.salutation = dear.contains(u"%1"_s) ? dear.arg(names.language == "en"_L1 ? family : given.name.toString()) : dear;
        }
    }
    const bool reachable = number % 37 != 11;
    if (reachable)
        client.contactPoints.push_back({{}, {}, ChannelKind::Email, mailbox(client.name, number + 1), Role::Client, {}, {}, true, {}});
    if (number % 53 == 20) {
        client.contactPoints.front().value = u"jan.example.org"_s; // as it came from an old list
        client.contactPoints.front().on = false;
        client.contactPoints.front().problem = u"bad_address"_s;
    }
    if (number % 6 == 0)
        client.contactPoints.push_back({{}, {}, ChannelKind::Sms, u"+447700900%1"_s.arg(number, 3, 10, QLatin1Char('0')), Role::Client, u"GB"_s, {}, true, {}});
    client.consent = number % 10 == 7 ? Consent::Withdrawn : number % 3 == 1 ? Consent::Unasked : Consent::Given;
    return client;
}

std::vector<Matter> samplePolicies(int number, QDate today)
{
    static constexpr std::array<QStringView, 4> cars{u"Toyota Yaris", u"Škoda Octavia", u"Volvo V60", u"Fiat 500"};
    const std::array<QStringView, 4> &theirs = peopleOf(number).policies;
    std::vector<Matter> policies;
    for (int which = 0; which < 2; ++which) {
        const int index = number * 2 + which;
        const bool motor = index % 5 < 2;
        Matter policy;
        policy.type = motor ? u"motor-policy"_s : u"policy"_s;
        policy.number = u"%1/%2/%3"_s.arg(motor ? u"OC"_s : u"MAJ"_s).arg(today.year()).arg(index + 1);
        policy.title = (motor ? cars[size_t(index / 3) % cars.size()] : theirs[size_t(index) % theirs.size()]).toString();
        // A third ends within weeks of today, so that yesterday, today and tomorrow all have something to show; the rest over the year.
        const int away = index % 3 == 1 ? (index / 3) % 46 - 20 : 30 + (index * 37) % 330;
        policy.ends = today.addDays(away);
        policy.starts = policy.ends.addYears(-1).addDays(1);
        policy.origin = u"sample"_s;
        policies.push_back(policy);
    }
    return policies;
}

} // namespace deskbell
