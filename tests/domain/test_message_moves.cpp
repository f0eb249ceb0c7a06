#include "domain/values/message.h"

#include <QTest>
#include <map>

using namespace deskbell;
using namespace Qt::StringLiterals;

namespace {

using enum MessageState;

constexpr std::array everyState{Planned, Held, Sending, Sent, Failed, Unknown, Skipped, Cancelled};
constexpr std::array everyEvent{
    std::pair{Event::Hold, "hold"},         std::pair{Event::Release, "release"},       std::pair{Event::Claim, "claim"},
    std::pair{Event::Accepted, "accepted"}, std::pair{Event::Refused, "refused"},       std::pair{Event::NotTaken, "not taken"},
    std::pair{Event::Silence, "silence"},   std::pair{Event::Skip, "skip"},             std::pair{Event::Cancel, "cancel"},
    std::pair{Event::ProvedSent, "proved sent"}, std::pair{Event::ProvedFailed, "proved failed"},
    std::pair{Event::Revive, "revive"},
};

/// Every legal move there is; all others must be refused.
const std::map<std::pair<MessageState, Event>, MessageState> legal{
    {{Planned, Event::Hold}, Held},
    {{Planned, Event::Claim}, Sending},
    {{Planned, Event::Skip}, Skipped},
    {{Planned, Event::Cancel}, Cancelled},
    {{Held, Event::Release}, Planned},
    {{Held, Event::Skip}, Skipped},
    {{Held, Event::Cancel}, Cancelled},
    {{Sending, Event::Accepted}, Sent},
    {{Sending, Event::Refused}, Failed},
    {{Sending, Event::NotTaken}, Planned},
    {{Sending, Event::Silence}, Unknown},
    {{Unknown, Event::ProvedSent}, Sent},
    {{Unknown, Event::ProvedFailed}, Failed},
    {{Skipped, Event::Revive}, Planned},
};

} // namespace

class TestMessageMoves : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyStateAnswersEveryEventAsTheTableSays_data()
    {
        QTest::addColumn<MessageState>("from");
        QTest::addColumn<Event>("event");
        QTest::addColumn<QString>("to");
        for (const MessageState from : everyState)
            for (const auto &[event, name] : everyEvent) {
                const auto move = legal.find({from, event});
                const QString to = move == legal.end() ? QString() : QString(code(move->second));
                QTest::addRow("%s, %s", code(from).data(), name) << from << event << to;
            }
    }
    void everyStateAnswersEveryEventAsTheTableSays()
    {
        QFETCH(MessageState, from);
        QFETCH(Event, event);
        QFETCH(QString, to);
        const std::optional<MessageState> state = moved(from, event);
        QCOMPARE(state ? QString(code(*state)) : QString(), to);
    }

    void unknownIsLeftByProofOrAPersonAloneAndNeverTowardsTheWire()
    {
        for (const auto &[event, name] : everyEvent) {
            const std::optional<MessageState> state = moved(Unknown, event);
            if (state)
                QVERIFY2(event == Event::ProvedSent || event == Event::ProvedFailed, name);
            QVERIFY2(state != Planned && state != Sending && state != Held, name);
        }
    }

    void onlyAPlannedMessageIsClaimed()
    {
        for (const MessageState from : everyState)
            for (const auto &[event, name] : everyEvent)
                if (moved(from, event) == Sending)
                    QVERIFY2(from == Planned && event == Event::Claim, name);
    }
};

QTEST_GUILESS_MAIN(TestMessageMoves)
#include "test_message_moves.moc"
