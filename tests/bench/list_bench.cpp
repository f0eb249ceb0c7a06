#include "domain/text/fold.h"
#include "queries/reader.h"
#include "store/database.h"
#include "store/migrator.h"
#include "store/tables/clients.h"
#include "store/tables/settings.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace deskbell;

namespace {

/// Names made of syllables, seeded: the same clients every time, from terms nobody has to terms half of them have.
QString syllables(QRandomGenerator &random, int count)
{
    static const QStringList all = {u"ko"_s, u"wal"_s, u"ski"_s, u"no"_s, u"wak"_s, u"łu"_s, u"ja"_s, u"mär"_s, u"hei"_s, u"søn"_s, u"ber"_s, u"an"_s,
                                    u"ren"_s, u"mi"_s,  u"ka"_s,  u"to"_s, u"pi"_s,  u"es"_s, u"zof"_s, u"gra"_s};
    QString name;
    for (int n = 0; n < count; ++n)
        name += all[random.bounded(int(all.size()))];
    name[0] = name[0].toUpper();
    return name;
}

[[noreturn]] void stop(const Error &error)
{
    std::fprintf(stderr, "%s %s\n", qPrintable(error.code), qPrintable(error.detail));
    std::exit(1);
}

template <typename T> T must(Result<T> result)
{
    if (!result)
        stop(result.error());
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

void fill(store::Database &database, int count, quint32 seed)
{
    must(store::migrate(database));
    Office office;
    office.name = u"Bench"_s;
    office.country = u"PL"_s;
    office.zone = u"Europe/Warsaw"_s;
    office.language = u"pl"_s;
    must(store::Offices(database).make(office, u"bench"_s));
    QRandomGenerator random(seed);
    store::Transaction transaction(database);
    must(transaction.begun());
    for (int n = 0; n < count; ++n) {
        Client client;
        client.name = syllables(random, 2) + u' ' + syllables(random, 3);
        client.language = u"pl"_s;
        ContactPoint mail;
        mail.value = folded(client.name).replace(u' ', u'.') + QString::number(n) + u"@example.org"_s;
        ContactPoint phone;
        phone.channel = ChannelKind::Sms;
        phone.value = u"+48"_s + QString::number(500'000'000 + random.bounded(400'000'000));
        client.contactPoints = {mail, phone};
        must(store::Clients(database).add(client, office.language));
    }
    must(transaction.commit());
}

} // namespace

/// One JSON line per term: milliseconds for the first page of 50, warm. No verdict: compare two runs on one machine.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser arguments;
    arguments.setApplicationDescription(u"Measures the client list's first page and its search."_s);
    arguments.addHelpOption();
    arguments.addOptions({{u"clients"_s, u"how many"_s, u"N"_s, u"100000"_s}, {u"rounds"_s, u"per term"_s, u"N"_s, u"21"_s}, {u"seed"_s, u"of the names"_s, u"N"_s, u"1"_s}});
    arguments.process(application);

    const QTemporaryDir folder;
    const int count = arguments.value(u"clients"_s).toInt();
    {
        const auto database = must(store::Database::open(folder.filePath(u"office.db"_s), store::Open::Create));
        fill(*database, count, arguments.value(u"seed"_s).toUInt());
    }
    const auto reader = must(Reader::open(folder.path()));
    for (const QString &term : {QString(), u"k"_s, u"lu"_s, u"q"_s, u"kowalski"_s, u"ski"_s, u"example"_s, u"wakłuja"_s, u"0602 34"_s, u"qqq"_s}) {
        std::vector<double> times;
        size_t rows = 0;
        for (int round = 0; round < std::max(1, arguments.value(u"rounds"_s).toInt()); ++round) {
            QElapsedTimer timer;
            timer.start();
            rows = must(reader->clients({term, ClientFilter::All, QDate(2026, 11, 22), 50, {}})).rows.size();
            times.push_back(double(timer.nsecsElapsed()) / 1e6);
        }
        std::sort(times.begin(), times.end());
        const QJsonObject line{{u"clients"_s, count}, {u"term"_s, term}, {u"rows"_s, int(rows)}, {u"median_ms"_s, times[times.size() / 2]}, {u"worst_ms"_s, times.back()}};
        std::printf("%s\n", QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    }
    return 0;
}
