#include "ui/window_bench.h"

#include "store/database.h"
#include "store/tables/messages.h"
#include "store/tables/occurrences.h"
#include "ui/matters/matter_form.h"
#include "ui/widgets/list_table.h"
#include "ui/widgets/notice.h"

#include <QCalendarWidget>
#include <QComboBox>
#include <QLabel>
#include <QMenu>

using namespace deskbell;
using namespace deskbell::test;

class TestMatterEditor : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        bench = std::make_unique<WindowBench>();
        jan = bench->client(u"Kowalski, Jan"_s, u"jan@example.org"_s);
        policy = bench->policy(jan, u"OC/1"_s, 30); // until 22 December 2026
        bench->open();
    }
    void cleanup() { bench.reset(); }

    void aNewMatterIsTypedAndStandsWithItsClient()
    {
        QDialog *dialog = open({});
        auto *type = dialog->findChild<QComboBox *>(u"matterTypeField"_s);
        QCOMPARE(dialog->focusWidget(), type);
        type->setCurrentIndex(type->findData(u"motor-policy"_s));
        WindowBench::type(dialog, u"matterNumberField"_s, u"AC/7"_s);
        WindowBench::type(dialog, u"matterTitleField"_s, u"Škoda"_s);
        WindowBench::type(dialog, u"matterStartsField"_s, u"2026-01-15"_s);
        WindowBench::type(dialog, u"matterEndsField"_s, u"14.1.2027"_s);
        WindowBench::type(dialog, u"matterLinkField"_s, u"https://example.org/x"_s);
        WindowBench::press(dialog, u"addLineButton"_s);
        QTest::keyClicks(dialog->focusWidget(), u"Glass"_s);
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab);
        QTest::keyClicks(dialog->focusWidget(), u"500 PLN"_s);
        WindowBench::press(dialog, u"addLineButton"_s); // left empty it is none
        WindowBench::press(dialog, u"saveButton"_s);
        QVERIFY(bench->isGone(u"matterEditor"_s));
        MatterSearch search;
        search.client = jan;
        search.type = u"motor-policy"_s;
        const auto rows = must(bench->reader->matters(search)).rows;
        QCOMPARE(rows.size(), size_t(1));
        const Matter &matter = rows.front();
        QCOMPARE(matter.number, u"AC/7"_s);
        QCOMPARE(matter.title, u"Škoda"_s);
        QCOMPARE(matter.starts, QDate(2026, 1, 15));
        QCOMPARE(matter.ends, QDate(2027, 1, 14));
        QCOMPARE(matter.link, u"https://example.org/x"_s);
        QCOMPARE(matter.origin, u"hand"_s);
        QCOMPARE(matter.lines.size(), size_t(1));
        QCOMPARE(matter.lines.front().amount, u"500 PLN"_s);
        QTRY_COMPARE(bench->find<QLabel>(u"clientName"_s)->text(), u"Kowalski, Jan"_s);
    }

    void whatCannotBeSavedIsRefusedAtItsFieldAndNothingChanges_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("error");
        QTest::newRow("no title") << u"matterTitleField"_s << u"  "_s << u"titleError"_s;
        QTest::newRow("an end that is no day") << u"matterEndsField"_s << u"31.2.2027"_s << u"endsError"_s;
        QTest::newRow("words for a day") << u"matterStartsField"_s << u"next year"_s << u"startsError"_s;
        QTest::newRow("the end before the start") << u"matterStartsField"_s << u"23.12.2026"_s << u"endsError"_s;
        QTest::newRow("no web link") << u"matterLinkField"_s << u"file:///etc/passwd"_s << u"linkError"_s;
    }
    void whatCannotBeSavedIsRefusedAtItsFieldAndNothingChanges()
    {
        QFETCH(QString, field);
        QFETCH(QString, typed);
        QFETCH(QString, error);
        QDialog *dialog = open(policy);
        WindowBench::type(dialog, u"matterNumberField"_s, u"OC/2"_s);
        WindowBench::type(dialog, field, typed);
        WindowBench::press(dialog, u"saveButton"_s);
        QTRY_VERIFY(dialog->findChild<QLabel *>(error)->isVisible());
        QVERIFY(dialog->isVisible());
        QCOMPARE(now().number, u"OC/1"_s);
        QCOMPARE(now().revision, 1);
    }

    void aDayMayBeTakenAway()
    {
        QDialog *dialog = open(policy);
        WindowBench::type(dialog, u"matterEndsField"_s, {});
        WindowBench::press(dialog, u"saveButton"_s);
        QVERIFY(bench->isGone(u"matterEditor"_s));
        QVERIFY(now().ends.isNull());
    }

    void aDayIsChosenInTheCalendarByTheKeysAndShownAsTheLanguageWritesIt()
    {
        QDialog *dialog = open(policy);
        auto *ends = dialog->findChild<QLineEdit *>(u"matterEndsField"_s);
        QCOMPARE(ends->text(), u"22 Dec 2026"_s);
        ends->setFocus();
        QTest::keyClick(ends, Qt::Key_Down, Qt::AltModifier);
        auto *calendar = ends->findChild<QCalendarWidget *>();
        QTRY_VERIFY(calendar && calendar->isVisible());
        QCOMPARE(calendar->selectedDate(), QDate(2026, 12, 22));
        Q_EMIT calendar->activated(QDate(2026, 12, 29)); // Enter on it
        QVERIFY(!calendar->isVisible());
        QCOMPARE(ends->text(), u"29 Dec 2026"_s);
        WindowBench::type(dialog, u"matterEndsField"_s, u"2026-12-30"_s);
        QTest::keyClick(ends, Qt::Key_Tab);
        QCOMPARE(ends->text(), u"30 Dec 2026"_s);
        WindowBench::press(dialog, u"saveButton"_s);
        QVERIFY(bench->isGone(u"matterEditor"_s));
        QCOMPARE(now().ends, QDate(2026, 12, 30));
    }

    void whatMovingTheEndLeadsToIsSaidBeforeItIsSaved_data()
    {
        QTest::addColumn<QDate>("ends");
        QTest::addColumn<QString>("said");
        const QDate before(2026, 12, 22);
        QTest::newRow("not moved") << before << QString();
        QTest::newRow("by 14 days") << before.addDays(14) << u"correction"_s;
        QTest::newRow("back by 14 days") << before.addDays(-14) << u"correction"_s;
        QTest::newRow("by 15 days") << before.addDays(15) << u"so it is a renewal"_s;
        QTest::newRow("back by 15 days") << before.addDays(-15) << u"as after a renewal"_s;
        QTest::newRow("taken away") << QDate() << u"no reminder"_s;
    }
    void whatMovingTheEndLeadsToIsSaidBeforeItIsSaved()
    {
        QFETCH(QDate, ends);
        QFETCH(QString, said);
        const QString text = ui::endMoved(QDate(2026, 12, 22), ends, u"en"_s);
        QVERIFY2(said.isEmpty() ? text.isEmpty() : text.contains(said), qPrintable(text));
    }

    void theEditorSaysItWhileTheEndIsTyped()
    {
        QDialog *dialog = open(policy);
        const auto said = [dialog](const QString &words) {
            const auto labels = dialog->findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(), [&words](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
        };
        WindowBench::type(dialog, u"matterEndsField"_s, u"26.12.2026"_s);
        QVERIFY(said(u"Moved by 4 days, so it is a correction"_s));
        WindowBench::type(dialog, u"matterEndsField"_s, u"22.12.2027"_s);
        QVERIFY(said(u"so it is a renewal"_s));
        WindowBench::type(dialog, u"matterEndsField"_s, u"22.12.2026"_s);
        QVERIFY(!said(u"Moved"_s));
    }

    void renewedGoesOnAndToAnEarlierDayItIsRefused() // S3-24
    {
        must(bench->commands->endMatter(policy, MatterState::Closed, bench->by()));
        Q_EMIT bench->signs().renewWanted(jan, policy);
        auto *dialog = bench->shown(u"renewDialog"_s);
        auto *ends = dialog->findChild<QLineEdit *>(u"renewEnds"_s);
        QTRY_COMPARE(ends->text(), u"22 Dec 2027"_s);
        WindowBench::type(dialog, u"renewEnds"_s, u"21.12.2026"_s);
        WindowBench::press(dialog, u"saveButton"_s);
        QTRY_VERIFY(dialog->findChild<QLabel *>(u"endsError"_s)->isVisible());
        QCOMPARE(now().ends, QDate(2026, 12, 22));
        QCOMPARE(now().state, MatterState::Closed);
        WindowBench::type(dialog, u"renewEnds"_s, u"31.12.2027"_s);
        WindowBench::press(dialog, u"saveButton"_s);
        QVERIFY(bench->isGone(u"renewDialog"_s));
        QCOMPARE(now().ends, QDate(2027, 12, 31));
        QCOMPARE(now().state, MatterState::Open);
    }

    void cancellingIsAskedOnceAndEnterEndsNothing() // S3-24
    {
        Q_EMIT bench->signs().matterEndWanted(jan, policy, MatterState::Cancelled);
        auto *dialog = bench->shown(u"endMatterDialog"_s);
        QTRY_VERIFY(dialog->findChild<QLabel *>(u"endMatterEffect"_s)->text().contains(u"cannot be taken back"_s));
        QTest::keyClick(dialog, Qt::Key_Return);
        QVERIFY(bench->isGone(u"endMatterDialog"_s));
        QCOMPARE(now().state, MatterState::Open);
        Q_EMIT bench->signs().matterEndWanted(jan, policy, MatterState::Cancelled);
        WindowBench::press(bench->shown(u"endMatterDialog"_s), u"saveButton"_s);
        QTRY_COMPARE(now().state, MatterState::Cancelled);

        QDialog *editor = open(policy);
        QTRY_VERIFY(editor->findChild<ui::Notice *>(u"matterEditorNotice"_s)->isVisible()); // nothing about it changes any more
        WindowBench::type(editor, u"matterNumberField"_s, u"OC/2"_s);
        WindowBench::press(editor, u"saveButton"_s);
        QTRY_VERIFY(editor->findChild<QLabel *>(u"formError"_s)->isVisible());
        QCOMPARE(now().number, u"OC/1"_s);
    }

    void theMenuOfAMatterHoldsAllAndSaysWhatIsNotPossible()
    {
        Q_EMIT bench->signs().clientWanted(jan, ui::ClientTab::Matters);
        QTRY_COMPARE(entries(), QStringList({u"Show its activity"_s, u"Send reminder…"_s, u"Edit…"_s, u"Renew…"_s, u"Pause automatic messages…"_s,
                                                u"(Resume automatic messages · not paused"_s, u"Close…"_s, u"Cancel the matter…"_s, u"Why not?…"_s}));
        must(bench->commands->endMatter(policy, MatterState::Cancelled, bench->by()));
        QTRY_COMPARE(entries(), QStringList({u"Show its activity"_s, u"(Send reminder… · it is cancelled"_s, u"(Edit… · it is cancelled"_s,
                                                u"(Renew… · it is cancelled"_s, u"(Pause automatic messages… · it is cancelled"_s,
                                                u"(Resume automatic messages · it is cancelled"_s, u"(Close… · it is cancelled"_s,
                                                u"(Cancel the matter… · it is cancelled"_s, u"Why not?…"_s}));
    }

    void aTypeThatIsNeverRemindedByHandSaysSoInBothMenus() // S0-23
    {
        must(bench->commands->database().execute("test", u"UPDATE matter_type SET remind_by_hand = 0"_s));
        Q_EMIT bench->signs().clientWanted(jan, ui::ClientTab::Matters);
        QTRY_COMPARE(entries().value(1), u"(Send reminder… · this type is never reminded by hand"_s);
        QCOMPARE(bench->find<QAction>(u"sendReminder"_s)->text(), u"Send reminder… · this type is never reminded by hand"_s);
        QVERIFY(!bench->find<QAction>(u"sendReminder"_s)->isEnabled());
        Q_EMIT bench->signs().clientsWanted();
        auto *table = bench->find<ui::ListTable>(u"clientTable"_s);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        table->setCurrentIndex(table->model()->index(0, 0));
        QTRY_COMPARE(bench->find<QAction>(u"sendReminder"_s)->text(), u"Send reminder… · this type is never reminded by hand"_s);
    }

    void aPausedMatterIsResumedFromItsMenu()
    {
        must(bench->commands->pauseMatter(policy, bench->today().addDays(9), u"sold?"_s, bench->by()));
        Q_EMIT bench->signs().clientWanted(jan, ui::ClientTab::Matters);
        QTRY_VERIFY(entries().contains(u"Resume automatic messages"_s));
        QVERIFY(entries().contains(u"(Pause automatic messages… · paused already"_s));
        for (QAction *action : bench->find<QMenu>(u"matterMenu"_s)->actions())
            if (action->objectName() == u"matterResume"_s) {
                action->trigger();
                break;
            }
        QTRY_VERIFY(now().pausedUntil.isNull());
    }

    void somebodyElsesChangeIsSaidAndWhatWasTypedStays()
    {
        QDialog *dialog = open(policy);
        WindowBench::type(dialog, u"matterTitleField"_s, u"Mine"_s);
        MatterEdit theirs;
        theirs.title = u"Theirs"_s;
        theirs.ends = QDate(2026, 12, 24);
        must(bench->commands->editMatter(policy, theirs, bench->by()));
        WindowBench::press(dialog, u"saveButton"_s);
        auto *notice = dialog->findChild<ui::Notice *>(u"matterEditorNotice"_s);
        QTRY_VERIFY(notice->isVisible());
        QVERIFY2(notice->text().contains(u"Anna"_s) && notice->text().contains(u"Theirs"_s) && notice->text().contains(u"24 Dec 2026"_s), qPrintable(notice->text()));
        QCOMPARE(dialog->findChild<QLineEdit *>(u"matterTitleField"_s)->text(), u"Mine"_s);
        QCOMPARE(dialog->findChild<QLineEdit *>(u"matterEndsField"_s)->text(), u"24 Dec 2026"_s);
        QCOMPARE(now().title, u"Theirs"_s);
        WindowBench::press(dialog, u"saveButton"_s);
        QVERIFY(bench->isGone(u"matterEditor"_s));
        QCOMPARE(now().title, u"Mine"_s);
        QCOMPARE(now().ends, QDate(2026, 12, 24));
    }

    void anAppointmentThatIsKeptIsSeenThoughTheOtherPersonTookItAway()
    {
        const QTimeZone zone("Europe/Warsaw");
        MatterEdit appointment;
        appointment.at = resolve(QDate(2026, 12, 1), QTime(9, 30), zone);
        must(bench->commands->editMatter(policy, appointment, bench->by()));
        QDialog *dialog = open(policy);
        auto *day = dialog->findChild<QLineEdit *>(u"matterAtDayField"_s);
        QVERIFY(day->isVisible()); // though a policy has none of itself
        WindowBench::type(dialog, u"matterAtTimeField"_s, u"10:15"_s);
        appointment.at = std::optional<Instant>();
        must(bench->commands->editMatter(policy, appointment, bench->by()));
        WindowBench::press(dialog, u"saveButton"_s);
        QTRY_VERIFY(dialog->findChild<ui::Notice *>(u"matterEditorNotice"_s)->isVisible());
        QVERIFY(day->isVisible());
        WindowBench::press(dialog, u"saveButton"_s);
        QVERIFY(bench->isGone(u"matterEditor"_s));
        QCOMPARE(now().at, std::optional(resolve(QDate(2026, 12, 1), QTime(10, 15), zone)));
    }

    void endingAMatterCountsAllItsMessagesThatWait()
    {
        const MatterId other = bench->policy(jan, u"OC/2"_s, 30);
        const RuleId rule = bench->ruleFromToday();
        store::Database &database = bench->commands->database();
        store::Transaction transaction(database);
        must(Result<>(transaction.begun()));
        for (int n = 0; n < 230; ++n) { // more than one page of the client's
            store::OccurrenceRow row;
            row.rule = rule;
            row.matter = n < 3 ? policy : other;
            row.client = jan;
            row.key = {u"end-%1"_s.arg(n), u"2026-12-22"_s};
            row.due = row.expires = row.decided = bench->clock.wall;
            Message message;
            message.occurrence = must(store::Occurrences(database).insert(row));
            message.client = jan;
            message.matter = row.matter;
            message.to = u"jan@example.org"_s;
            message.state = MessageState::Held;
            message.due = message.expires = message.made = bench->clock.wall;
            must(store::Messages(database).insert(message, u"office.test"_s));
        }
        must(transaction.commit());
        Q_EMIT bench->signs().matterEndWanted(jan, policy, MatterState::Closed);
        auto *effect = bench->shown(u"endMatterDialog"_s)->findChild<QLabel *>(u"endMatterEffect"_s);
        QTRY_VERIFY(!effect->text().isEmpty());
        QVERIFY2(effect->text().contains(u"3 messages about it that wait are not sent."_s), qPrintable(effect->text()));
    }

    void linesThatTwoPeopleChangedAreNotPutTogetherByAProgram()
    {
        ui::MatterForm before;
        before.lines = {{LineId{1}, u"Glass"_s, {}, {}, false}};
        ui::MatterForm mine = before, theirs = before;
        mine.lines.front().text = u"Roof"_s;
        theirs.lines.push_back({LineId{2}, u"Garage"_s, {}, {}, false});
        const ui::MergedMatter merge = ui::merged(before, mine, theirs, u"en"_s);
        QCOMPARE(merge.form.lines.size(), size_t(1));
        QCOMPARE(merge.differences.size(), size_t(1));
        QVERIFY(merge.differences.front().mineStays);
        QCOMPARE(merge.differences.front().there, u"Glass; Garage"_s);
        QVERIFY(ui::merged(before, before, theirs, u"en"_s).form.lines.size() == 2);
    }

    void anAppointmentIsBothDayAndTimeInTheOfficesZone()
    {
        must(bench->commands->database().execute("test", u"INSERT INTO matter_type(name, remind_by_hand, preset) VALUES ('booking', 1, 'bookings')"_s));
        QDialog *dialog = open({});
        auto *type = dialog->findChild<QComboBox *>(u"matterTypeField"_s);
        QVERIFY(!dialog->findChild<QLineEdit *>(u"matterAtDayField"_s)->isVisible());
        type->setCurrentIndex(type->findData(u"booking"_s));
        Q_EMIT type->activated(type->currentIndex());
        QTRY_VERIFY(dialog->findChild<QLineEdit *>(u"matterAtDayField"_s)->isVisible());
        WindowBench::type(dialog, u"matterTitleField"_s, u"Haircut"_s);
        WindowBench::type(dialog, u"matterAtDayField"_s, u"1.12.2026"_s);
        WindowBench::press(dialog, u"saveButton"_s);
        QTRY_VERIFY(dialog->findChild<QLabel *>(u"at-timeError"_s)->isVisible());
        WindowBench::type(dialog, u"matterAtTimeField"_s, u"9.30"_s);
        WindowBench::press(dialog, u"saveButton"_s);
        QVERIFY(bench->isGone(u"matterEditor"_s));
        MatterSearch search;
        search.client = jan;
        search.type = u"booking"_s;
        QCOMPARE(must(bench->reader->matters(search)).rows.front().at, std::optional(resolve(QDate(2026, 12, 1), QTime(9, 30), QTimeZone("Europe/Warsaw"))));
    }

    void escapeAsksOnceWhenSomethingWasTypedAndNotOtherwise()
    {
        QDialog *dialog = open(policy);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(bench->isGone(u"matterEditor"_s));
        dialog = open(policy);
        WindowBench::type(dialog, u"matterEndsField"_s, u"31."_s); // not even a day
        QTest::keyClick(dialog, Qt::Key_Escape);
        WindowBench::press(bench->shown(u"unsavedDialog"_s), u"goButton"_s);
        QVERIFY(bench->isGone(u"matterEditor"_s));
        QCOMPARE(now().revision, 1);
    }

    void aMatterWithManyLinesScrollsAndItsButtonsStayOnTheScreen()
    {
        bench->open();
        Q_EMIT bench->signs().matterEditWanted(jan, {});
        auto *dialog = bench->shown(u"matterEditor"_s);
        auto *save = dialog->findChild<QPushButton *>(u"saveButton"_s);
        QTRY_VERIFY(save->isEnabled());
        for (int n = 0; n < 30; ++n)
            WindowBench::press(dialog, u"addLineButton"_s);
        const auto insideOf = [dialog](const QWidget *part) { return dialog->rect().contains(QRect(part->mapTo(dialog, QPoint()), part->size())); };
        QTRY_VERIFY(dialog->focusWidget()->objectName() == "lineText"_L1 && !dialog->focusWidget()->visibleRegion().isEmpty());
        QTRY_VERIFY2(dialog->height() <= dialog->screen()->availableGeometry().height() - 48, qPrintable(QString::number(dialog->height())));
        QVERIFY(insideOf(save));
        QVERIFY(insideOf(dialog->focusWidget()));
        dialog->findChild<QLineEdit *>(u"matterNumberField"_s)->setFocus();
        QTRY_VERIFY(!dialog->focusWidget()->visibleRegion().isEmpty()); // who goes back sees where they are
    }

private:
    QDialog *open(MatterId matter)
    {
        Q_EMIT bench->signs().matterEditWanted(jan, matter);
        auto *dialog = bench->shown(u"matterEditor"_s);
        waitFor([dialog] { return dialog->findChild<QPushButton *>(u"saveButton"_s)->isEnabled(); });
        return dialog;
    }
    Matter now() { return must(bench->reader->matter(policy)); }
    /// What the menu of the first matter holds; "(" before what is not possible.
    QStringList entries()
    {
        auto *table = bench->find<ui::ListTable>(u"matterTable"_s);
        if (table->model()->rowCount() == 0)
            return {};
        table->setCurrentIndex(table->model()->index(0, 0));
        QTest::keyClick(table, Qt::Key_F10, Qt::ShiftModifier);
        auto *menu = bench->find<QMenu>(u"matterMenu"_s);
        QStringList entries;
        for (const QAction *action : menu->actions())
            if (!action->isSeparator())
                entries << (action->isEnabled() ? QString() : u"("_s) + action->text();
        menu->close();
        return entries;
    }
    std::unique_ptr<WindowBench> bench;
    ClientId jan;
    MatterId policy;
};

QTEST_MAIN(TestMatterEditor)
#include "test_matter_editor.moc"
