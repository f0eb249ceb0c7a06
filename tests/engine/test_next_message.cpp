#include "engine/sending/next_message.h"
#include "tests/engine/worked_office.h"

using namespace deskbell;
using namespace deskbell::worked;

class TestNextMessage : public QObject {
    Q_OBJECT

private:
    static std::optional<NextMessages> next(TestOffice &office)
    {
        return must(nextMessages(*office.database, Foresight::Present::Real, office.clock.now()));
    }

private Q_SLOTS:
    void theNextMessageIsTheNextStepOfAnAutomationThoughNothingIsQueued()
    {
        TestOffice office;
        office.clock.to(on({2026, 11, 20}, {9, 0}));
        office.work();
        QVERIFY(office.messages().empty());
        const auto coming = next(office);
        QVERIFY(coming);
        QCOMPARE(coming->at.ms, on({2026, 11, 23}).ms);
        QCOMPARE(coming->count, 1);
        office.clock.to(on({2026, 11, 23}));
        office.work();
        QCOMPARE(next(office)->at.ms, on({2026, 11, 30}).ms);
    }

    void onlyTheFirstDaysMessagesAreCounted()
    {
        TestOffice office;
        office.clock.to(on({2026, 11, 20}, {9, 0}));
        office.addMatter(office.client, u"OC/2"_s, {2026, 12, 14});
        office.addMatter(office.client, u"OC/3"_s, {2026, 12, 15});
        QCOMPARE(next(office)->count, 2);
    }

    void whatWillNotGoIsNotNext()
    {
        TestOffice office;
        office.clock.to(on({2026, 11, 20}, {9, 0}));
        must(office.commands->switchClientChannel(office.client, ChannelKind::Email, false, office.by));
        QVERIFY(!next(office));
        must(office.commands->switchClientChannel(office.client, ChannelKind::Email, true, office.by));
        QVERIFY(next(office));
        OfficeEdit off;
        off.sending = u"off"_s;
        must(office.commands->editOffice(off, office.by));
        QVERIFY(!next(office));
    }

    void aPausedClientsMessageIsNextWhenThePauseIsOver()
    {
        TestOffice office;
        office.clock.to(on({2026, 11, 20}, {9, 0}));
        must(office.commands->pauseClient(office.client, {2026, 11, 25}, u"holiday"_s, office.by));
        QCOMPARE(next(office)->at.ms, on({2026, 11, 25}).ms);
    }
};

QTEST_GUILESS_MAIN(TestNextMessage)
#include "test_next_message.moc"
