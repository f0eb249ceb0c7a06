#include "office_on_disk.h"

#include "queries/office_log.h"

using namespace deskbell;
using namespace deskbell::test;
using namespace Qt::StringLiterals;

class TestChannelTrouble : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aStoppedChannelSaysSinceWhen()
    {
        OfficeOnDisk office;
        store::Channels channels(*office.database);
        ChannelSettings settings;
        settings.kind = ChannelKind::Email;
        settings.set = settings.on = true;
        must(channels.save(settings));
        QVERIFY(!must(office.reader->stoppedSince(ChannelKind::Email)));
        must(channels.stop(ChannelKind::Email, u"login"_s, u"login_refused"_s, u"535"_s));
        QVERIFY(!must(office.reader->stoppedSince(ChannelKind::Email))); // stopped, and nobody wrote it down
        const auto stoppedAt = [&office](qint64 ms, const QString &channel) {
            must(store::Activity(*office.database).append({0, {ms}, u"worker"_s, u"channel_stopped"_s, {{u"channel"_s, channel}}, {}, {}, {}}));
        };
        stoppedAt(1000, u"email"_s);
        stoppedAt(2000, u"email"_s);
        stoppedAt(3000, u"sms"_s);
        QCOMPARE(must(office.reader->stoppedSince(ChannelKind::Email))->ms, 2000);
        must(channels.save(settings));
        QVERIFY(!must(office.reader->stoppedSince(ChannelKind::Email)));
    }

    void whatTheLogSaysOfTheOfficeIsFoundByItsIndexAndNotByAWalk()
    {
        OfficeOnDisk office;
        store::Query query = office.database->query("explain", u"EXPLAIN QUERY PLAN "_s
            + queries::newestOfficeEntry(u"at"_s, u"channel_stopped"_s, u" AND json_extract(parameters, '$.channel') = 'email'"_s));
        must(query.run());
        QVERIFY(query.next());
        QVERIFY2(query.text(3).startsWith(u"SEARCH"_s) && query.text(3).contains(u"activity_office"_s), qPrintable(query.text(3)));
        QVERIFY(!query.next()); // nothing is sorted either
    }
};

QTEST_GUILESS_MAIN(TestChannelTrouble)
#include "test_channel_trouble.moc"
