#include "domain/reminding/reason.h"

#include <QStringList>
#include <QTest>

using namespace deskbell;
using namespace Qt::StringLiterals;

namespace {

QStringList words(const char16_t *text)
{
    return QString::fromUtf16(text).simplified().split(QLatin1Char(' '));
}

// SPEC, the three bullets under the check chain, word for word.
const QStringList holds = words(u"office_off quarantine clock channel_off login rule_off matter_paused client_paused "
                                "no_contact_point bad_address spacing outside_window weekday holiday missing_value text_too_long sender_not_approved no_money flood");
const QStringList skips = words(u"rule_not_effective matter_closed nothing_open type_not_allowed client_inactive never_contacted client_channel_off suppressed "
                                "no_consent already_done cap_reached superseded too_late");
const QStringList stopsByHand = words(u"quarantine clock channel_off login type_not_allowed client_inactive no_contact_point bad_address client_channel_off "
                                      "suppressed missing_value text_too_long sender_not_approved no_money");

} // namespace

class TestReasons : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aClosedLinkHoldsOrSkipsAsTheSpecSays_data() { everyReason(); }
    void aClosedLinkHoldsOrSkipsAsTheSpecSays()
    {
        QFETCH(QString, word);
        const Reason reason = fromCode<Reason>(word).value();
        QCOMPARE(isHold(reason), holds.contains(word));
        if (reason != Reason::Ok)
            QVERIFY(holds.contains(word) != skips.contains(word));
    }

    void byHandAClosedLinkIsAStopOrAWarningAReasonOverrides_data() { everyReason(); }
    void byHandAClosedLinkIsAStopOrAWarningAReasonOverrides()
    {
        QFETCH(QString, word);
        const Reason reason = fromCode<Reason>(word).value();
        QCOMPARE(isWarningByHand(reason), reason != Reason::Ok && !stopsByHand.contains(word));
    }

private:
    static void everyReason()
    {
        QTest::addColumn<QString>("word");
        for (const auto &[reason, word] : codes<Reason>())
            QTest::newRow(word.data()) << QString(word);
    }
};

QTEST_GUILESS_MAIN(TestReasons)
#include "test_reasons.moc"
