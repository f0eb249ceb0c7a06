#include "ui/window_bench.h"

#include "domain/text/limits.h"
#include "store/database.h"
#include "ui/clients/contact_row.h"
#include "ui/widgets/list_table.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/pick_box.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>

using namespace deskbell;
using namespace deskbell::test;
using ui::ContactRow;

class TestClientEditor : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        bench = std::make_unique<WindowBench>();
        jan = bench->client(u"Kowalski, Jan"_s, u"jan@example.org"_s);
    }
    void cleanup() { bench.reset(); }

    void aNewClientIsTypedByTheKeysAloneAndOpened()
    {
        bench->open();
        QTest::keyClick(bench->window.get(), Qt::Key_N, Qt::ControlModifier);
        auto *dialog = loaded();
        QCOMPARE(dialog->focusWidget()->objectName(), u"clientNameField"_s);
        QTest::keyClicks(dialog->focusWidget(), u"Nowak, Anna"_s);
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab);
        QTest::keyClicks(dialog->focusWidget(), u"Dear Anna"_s); // salutation
        for (int tab = 0; tab < 3; ++tab)                        // client number, language, first address
            QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab);
        QTest::keyClicks(dialog->focusWidget(), u" Anna@Example.org"_s);
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
        QVERIFY(bench->isGone(u"clientEditor"_s));
        QTRY_COMPARE(bench->find<QLabel>(u"clientName"_s)->text(), u"Nowak, Anna"_s); // her view is open
        const Client anna = newest();
        QCOMPARE(anna.salutation, u"Dear Anna"_s);
        QCOMPARE(anna.language, u"en"_s);
        QCOMPARE(anna.contactPoints.size(), size_t(1));
        QCOMPARE(anna.contactPoints.front().value, u"Anna@Example.org"_s);
        QCOMPARE(bench->find<QLabel>(u"messageBarText"_s)->text(), u"Nowak, Anna was added."_s);
    }

    void aClientMayHaveNoAddressAtAll()
    {
        QDialog *dialog = create();
        WindowBench::type(dialog, u"clientNameField"_s, u"Bez Adresu"_s);
        WindowBench::press(dialog, u"saveButton"_s);
        QVERIFY(bench->isGone(u"clientEditor"_s));
        QVERIFY(newest().contactPoints.empty());
    }

    void whatCannotBeANameOrIsOneStays_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("stored"); // empty: refused
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("only spaces") << u"   "_s << QString();
        QTest::newRow("10,000 letters") << QString(10'000, u'ż') << QString();
        QTest::newRow("one letter too many") << QString(limits::name + 1, u'ż') << QString();
        QTest::newRow("as long as names may be") << QString(limits::name, u'ż') << QString(limits::name, u'ż');
        QTest::newRow("right to left") << u"מרים כהן"_s << u"מרים כהן"_s;
        QTest::newRow("emoji") << u"👩‍👩‍👧 Nowak"_s << u"👩‍👩‍👧 Nowak"_s;
        QTest::newRow("markup") << u"<h1>Jan</h1> & Co"_s << u"<h1>Jan</h1> & Co"_s;
    }
    void whatCannotBeANameOrIsOneStays()
    {
        QFETCH(QString, typed);
        QFETCH(QString, stored);
        QDialog *dialog = create();
        dialog->findChild<QLineEdit *>(u"clientNameField"_s)->setText(typed);
        WindowBench::press(dialog, u"saveButton"_s);
        if (stored.isEmpty()) {
            QTRY_VERIFY(dialog->findChild<QLabel *>(u"nameError"_s)->isVisible());
            QCOMPARE(dialog->focusWidget()->objectName(), u"clientNameField"_s);
            QCOMPARE(count(), 1);
            QCOMPARE(dialog->findChild<QLineEdit *>(u"clientNameField"_s)->text(), typed); // it stays, to be mended
            QVERIFY(dialog->width() <= 960);
            return;
        }
        QVERIFY(bench->isGone(u"clientEditor"_s));
        QCOMPARE(newest().name, stored);
        QTRY_COMPARE(bench->find<QLabel>(u"clientName"_s)->text(), stored);
        QVERIFY(bench->window->width() <= 1280); // it gives way, not the window
        QVERIFY(bench->find<QLabel>(u"messageBarText"_s)->textFormat() == Qt::PlainText);
    }

    void lineEndsAndNulInAPastedNameAreOneSpace()
    {
        QDialog *dialog = create();
        dialog->findChild<QLineEdit *>(u"clientNameField"_s)->insert(QString(u"Jan\r\nBcc: all@example.org\0x"_s));
        WindowBench::press(dialog, u"saveButton"_s);
        QVERIFY(bench->isGone(u"clientEditor"_s));
        const QString name = newest().name;
        QVERIFY2(std::ranges::all_of(name, [](QChar each) { return each.unicode() >= 0x20; }), qPrintable(name));
    }

    void anAddressThatIsNoneIsRefusedAtItsRowAndNothingIsSaved_data()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("no @") << u"jan.example.org"_s;
        QTest::newRow("spaces") << u"jan k@example.org"_s;
        QTest::newRow("no domain") << u"jan@"_s;
        QTest::newRow("twice the same") << u"JAN@example.org"_s;
    }
    void anAddressThatIsNoneIsRefusedAtItsRowAndNothingIsSaved()
    {
        QFETCH(QString, address);
        QDialog *dialog = edit(u"email"_s);
        QCOMPARE(rows(dialog).size(), 2);
        QTest::keyClicks(dialog->focusWidget(), address); // the new row has the keyboard
        WindowBench::type(dialog, u"clientNameField"_s, u"Other"_s);
        WindowBench::press(dialog, u"saveButton"_s);
        auto *error = rows(dialog).constLast()->findChild<QLabel *>(u"contactError"_s);
        QTRY_VERIFY(error->isVisible());
        QVERIFY(!rows(dialog).constFirst()->findChild<QLabel *>(u"contactError"_s)->isVisible());
        QCOMPARE(dialog->focusWidget(), line(rows(dialog).constLast()));
        QCOMPARE(must(bench->reader->client(jan)).name, u"Kowalski, Jan"_s);
        QTest::keyClicks(dialog->focusWidget(), u"x"_s);
        QVERIFY(!error->isVisible());
    }

    void aPhoneNumberIsReadWithItsCountryAndShownInGroups()
    {
        QDialog *dialog = edit(u"phone"_s);
        auto *row = rows(dialog).constLast();
        auto *country = row->findChild<ui::PickBox *>(u"addressCountry"_s);
        QCOMPARE(country->chosen(), u"PL"_s); // the office's
        QTest::keyClicks(line(row), u"501"_s);
        WindowBench::press(dialog, u"saveButton"_s);
        QTRY_VERIFY(row->findChild<QLabel *>(u"contactError"_s)->isVisible()); // too short
        line(row)->clear();
        QTest::keyClicks(line(row), u"602345678"_s);
        QTest::keyClick(line(row), Qt::Key_Tab);
        QCOMPARE(line(row)->text(), u"+48 602 345 678"_s);
        WindowBench::press(dialog, u"saveButton"_s);
        QVERIFY(bench->isGone(u"clientEditor"_s));
        QCOMPARE(must(bench->reader->client(jan)).contactPoints.back().value, u"+48602345678"_s);
        QCOMPARE(must(bench->reader->client(jan)).contactPoints.back().country, u"PL"_s);
    }

    void aNumberThatSaysItsCountrySwitchesThePicker()
    {
        QDialog *dialog = edit(u"phone"_s);
        auto *row = rows(dialog).constLast();
        auto *country = row->findChild<ui::PickBox *>(u"addressCountry"_s);
        QTest::keyClicks(line(row), u"+35"_s);
        QCOMPARE(country->chosen(), u"PL"_s);
        QTest::keyClicks(line(row), u"8"_s);
        QCOMPARE(country->chosen(), u"FI"_s);
        QTest::keyClicks(line(row), u"401234567"_s);
        country->lineEdit()->setText(u"denm"_s); // and a country that is chosen takes the number along
        Q_EMIT country->lineEdit()->editingFinished();
        QCOMPARE(country->chosen(), u"DK"_s);
        QVERIFY2(!line(row)->text().contains(u"358"_s), qPrintable(line(row)->text()));
    }

    void whoHasTheAddressTooIsSaidAndForbidsNothing()
    {
        QDialog *dialog = create();
        WindowBench::type(dialog, u"clientNameField"_s, u"Anna"_s);
        auto *row = rows(dialog).constFirst();
        QTest::keyClicks(line(row), u"JAN@example.org"_s);
        auto *others = row->findChild<QLabel *>(u"contactOthers"_s);
        QTRY_VERIFY(others->isVisible());
        QCOMPARE(others->text(), u"Kowalski, Jan has this address too."_s);
        QTest::keyClicks(line(row), u"x"_s);
        QTRY_VERIFY(!others->isVisible());
        QTest::keyClick(line(row), Qt::Key_Backspace);
        QTRY_VERIFY(others->isVisible());
        WindowBench::press(dialog, u"saveButton"_s);
        QVERIFY(bench->isGone(u"clientEditor"_s));
        QCOMPARE(newest().contactPoints.front().value, u"JAN@example.org"_s);
    }

    void openingWhoHasTheAddressTooAsksBeforeWhatWasTypedIsLost()
    {
        QDialog *dialog = create();
        QTest::keyClicks(line(rows(dialog).constFirst()), u"jan@example.org"_s);
        WindowBench::press(dialog, u"contactOthersOpen"_s);
        WindowBench::press(bench->shown(u"unsavedDialog"_s), u"stayButton"_s);
        QVERIFY(dialog->isVisible());
        WindowBench::press(dialog, u"contactOthersOpen"_s);
        WindowBench::press(bench->shown(u"unsavedDialog"_s), u"goButton"_s);
        QVERIFY(bench->isGone(u"clientEditor"_s));
        QTRY_COMPARE(bench->find<QLabel>(u"clientName"_s)->text(), u"Kowalski, Jan"_s);
        QCOMPARE(count(), 1);
    }

    void escapeAsksOnceWhenSomethingWasTypedAndNotOtherwise()
    {
        QDialog *dialog = edit();
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(bench->isGone(u"clientEditor"_s));
        dialog = edit(u"salutation"_s);
        QCOMPARE(dialog->focusWidget()->objectName(), u"clientSalutationField"_s);
        QTest::keyClicks(dialog->focusWidget(), u"Dear Jan"_s);
        QTest::keyClick(dialog, Qt::Key_Escape);
        auto *question = bench->shown(u"unsavedDialog"_s);
        QTest::keyClick(question, Qt::Key_Escape);
        QVERIFY(bench->isGone(u"unsavedDialog"_s));
        QVERIFY(dialog->isVisible());
        QTest::keyClick(dialog, Qt::Key_Escape);
        WindowBench::press(bench->shown(u"unsavedDialog"_s), u"goButton"_s);
        QVERIFY(bench->isGone(u"clientEditor"_s));
        QVERIFY(must(bench->reader->client(jan)).salutation.isEmpty());
    }

    void everythingAboutAnAddressIsEditedInItsRow()
    {
        must(bench->commands->addContactPoint(jan, {ChannelKind::Email, u"old@example.org"_s, Role::Client, {}, {}, true}, bench->by()));
        QDialog *dialog = edit(u"jan@example.org"_s);
        auto *row = rows(dialog).constFirst();
        QCOMPARE(dialog->focusWidget(), line(row)); // the address that was asked for
        auto *role = row->findChild<QComboBox *>(u"contactRole"_s);
        role->setCurrentIndex(role->findData(int(Role::Representative)));
        auto *language = row->findChild<QComboBox *>(u"contactLanguage"_s);
        language->setCurrentIndex(language->findData(u"fi"_s));
        WindowBench::press(row, u"contactOn"_s);
        WindowBench::press(rows(dialog).constLast(), u"contactRemove"_s);
        QCOMPARE(rows(dialog).size(), 1);
        WindowBench::press(dialog, u"saveButton"_s);
        QVERIFY(bench->isGone(u"clientEditor"_s));
        const Client client = must(bench->reader->client(jan));
        QCOMPARE(client.contactPoints.size(), size_t(1));
        QCOMPARE(client.contactPoints.front().role, Role::Representative);
        QCOMPARE(client.contactPoints.front().language, u"fi"_s);
        QVERIFY(!client.contactPoints.front().on);
    }

    void aNumberThatAnotherClientHasIsRefusedAtItsField()
    {
        ClientEdit number;
        number.externalId = u"K-1"_s;
        must(bench->commands->editClient(bench->client(u"Other"_s, {}), number, bench->by()));
        QDialog *dialog = edit();
        WindowBench::type(dialog, u"clientNumberField"_s, u"K-1"_s);
        WindowBench::press(dialog, u"saveButton"_s);
        QTRY_VERIFY(dialog->findChild<QLabel *>(u"external-idError"_s)->isVisible());
        QVERIFY(must(bench->reader->client(jan)).externalId.isEmpty());
        WindowBench::type(dialog, u"clientNumberField"_s, u"K-2"_s);
        WindowBench::press(dialog, u"saveButton"_s);
        QVERIFY(bench->isGone(u"clientEditor"_s));
        QCOMPARE(must(bench->reader->client(jan)).externalId, u"K-2"_s);
    }

    void somebodyElsesChangeIsSaidAndWhatWasTypedStays()
    {
        QDialog *dialog = edit();
        WindowBench::type(dialog, u"clientNameField"_s, u"Mine, Jan"_s);
        ClientEdit theirs;
        theirs.name = u"Theirs, Jan"_s;
        theirs.salutation = u"Dear Jan"_s;
        must(bench->commands->editClient(jan, theirs, bench->by()));
        WindowBench::press(dialog, u"saveButton"_s);
        auto *notice = dialog->findChild<ui::Notice *>(u"clientEditorNotice"_s);
        QTRY_VERIFY(notice->isVisible());
        QVERIFY2(notice->text().contains(u"Anna"_s) && notice->text().contains(u"Theirs, Jan"_s), qPrintable(notice->text()));
        QCOMPARE(dialog->findChild<QLineEdit *>(u"clientNameField"_s)->text(), u"Mine, Jan"_s);
        QCOMPARE(dialog->findChild<QLineEdit *>(u"clientSalutationField"_s)->text(), u"Dear Jan"_s); // nobody typed there
        QCOMPARE(must(bench->reader->client(jan)).name, u"Theirs, Jan"_s);                           // nothing written yet
        WindowBench::press(dialog, u"saveButton"_s);
        QVERIFY(bench->isGone(u"clientEditor"_s));
        QCOMPARE(must(bench->reader->client(jan)).name, u"Mine, Jan"_s);
        QCOMPARE(must(bench->reader->client(jan)).salutation, u"Dear Jan"_s);
    }

    void aChangeThatDoesNotStandInTheEditorIsNobodysTrouble()
    {
        QDialog *dialog = edit();
        WindowBench::type(dialog, u"clientNameField"_s, u"Mine, Jan"_s);
        must(bench->commands->pauseClient(jan, bench->today().addDays(9), u"holiday"_s, bench->by()));
        WindowBench::press(dialog, u"saveButton"_s);
        QVERIFY(bench->isGone(u"clientEditor"_s));
        QCOMPARE(must(bench->reader->client(jan)).name, u"Mine, Jan"_s);
        QVERIFY(must(bench->reader->client(jan)).pausedUntil.isValid());
    }

    void aClientThatWasRemovedMeanwhileIsSaidAndWhatWasTypedStays()
    {
        QDialog *dialog = edit();
        WindowBench::type(dialog, u"clientNameField"_s, u"Mine, Jan"_s);
        for (const QString &sql : {u"DELETE FROM contact_point"_s, u"DELETE FROM client"_s})
            must(bench->commands->database().execute("test", sql));
        for (int press = 0; press < 2; ++press) { // pressed again it is no other
            WindowBench::press(dialog, u"saveButton"_s);
            auto *notice = dialog->findChild<ui::Notice *>(u"clientEditorNotice"_s);
            QTRY_VERIFY(notice->isVisible());
            QVERIFY(notice->text().contains(u"removed"_s));
        }
        QCOMPARE(dialog->findChild<QLineEdit *>(u"clientNameField"_s)->text(), u"Mine, Jan"_s);
        QCOMPARE(count(), 0);
    }

    void anotherLanguageOfTheOfficeWaitsForWhatIsBeingTyped()
    {
        QDialog *dialog = edit();
        WindowBench::type(dialog, u"clientNameField"_s, u"Mine, Jan"_s);
        OfficeEdit office;
        office.language = u"pl"_s;
        office.name = u"Other"_s;
        must(bench->commands->editOffice(office, bench->by()));
        QTRY_COMPARE(bench->window->windowTitle(), u"Other – Deskbell"_s); // it was seen
        QCOMPARE(bench->shown(u"clientEditor"_s), dialog);
        QCOMPARE(dialog->findChild<QLineEdit *>(u"clientNameField"_s)->text(), u"Mine, Jan"_s);
        WindowBench::press(dialog, u"saveButton"_s); // which is news, and looked at
        QTRY_COMPARE(bench->language.code(), u"pl"_s);
        QCOMPARE(must(bench->reader->client(jan)).name, u"Mine, Jan"_s);
    }

    void aWindowThatEndsWhileSomethingIsTypedEndsInPeace()
    {
        QDialog *dialog = edit(u"phone"_s);
        QTest::keyClicks(dialog->focusWidget(), u"602345678"_s); // the field tells of its number when it loses the keyboard
        bench->window.reset();
    }

    void whileItIsSavedNothingIsTypedAndNothingCalledOff()
    {
        ClientDraft other;
        other.name = u"Nowak, Ewa"_s;
        other.externalId = u"K-7"_s;
        must(bench->commands->addClient(other, bench->by()));
        QDialog *dialog = edit();
        auto *name = dialog->findChild<QLineEdit *>(u"clientNameField"_s);
        auto *number = dialog->findChild<QLineEdit *>(u"clientNumberField"_s);
        WindowBench::type(dialog, u"clientNumberField"_s, u"K-7"_s);
        WindowBench::type(dialog, u"clientNameField"_s, u"Kowalska, Janina"_s);
        const auto saveBesideAnImport = [this, dialog, name] {
            store::Transaction import(bench->commands->database()); // saving waits for it
            WindowBench::press(dialog, u"saveButton"_s);
            dialog->close();
            return dialog->isVisible() && !name->isEnabled() && !dialog->findChild<QPushButton *>(u"cancelButton"_s)->isEnabled();
        };
        QVERIFY(saveBesideAnImport());
        QTRY_VERIFY(number->hasFocus()); // refused: it can be mended
        QVERIFY(name->isEnabled() && dialog->findChild<QPushButton *>(u"cancelButton"_s)->isEnabled());
        WindowBench::type(dialog, u"clientNumberField"_s, u"K-8"_s);
        QVERIFY(saveBesideAnImport());
        QVERIFY(bench->isGone(u"clientEditor"_s));
        QCOMPARE(must(bench->reader->client(jan)).name, u"Kowalska, Janina"_s);
        QCOMPARE(must(bench->reader->client(jan)).externalId, u"K-8"_s);
    }

    void anEmptyListOffersToAddTheFirstClient()
    {
        for (const QString &sql : {u"DELETE FROM contact_point"_s, u"DELETE FROM client"_s})
            must(bench->commands->database().execute("test", sql));
        bench->open();
        auto *empty = bench->find<QWidget>(u"clientEmpty"_s);
        QTRY_VERIFY(empty->isVisible());
        WindowBench::press(empty, u"emptyOtherButton"_s);
        bench->shown(u"clientEditor"_s);
    }

private:
    [[nodiscard]] QDialog *loaded() const
    {
        auto *dialog = bench->shown(u"clientEditor"_s);
        waitFor([dialog] { return dialog->findChild<QPushButton *>(u"saveButton"_s)->isEnabled(); });
        return dialog;
    }
    QDialog *create()
    {
        if (!bench->window)
            bench->open();
        bench->find<QAction>(u"newClient"_s)->trigger();
        return loaded();
    }
    QDialog *edit(const QString &field = {})
    {
        if (!bench->window)
            bench->open();
        Q_EMIT bench->signs().clientEditWanted(jan, field);
        return loaded();
    }
    static QList<ContactRow *> rows(const QWidget *dialog)
    {
        QList<ContactRow *> rows;
        for (auto *row : dialog->findChildren<ContactRow *>())
            if (row->isVisibleTo(dialog))
                rows << row;
        return rows;
    }
    static QLineEdit *line(const ContactRow *row) { return row->findChild<QLineEdit *>(u"addressValue"_s); }
    int count() { return must(bench->reader->clientCount(ClientFilter::All, bench->today())); }
    Client newest()
    {
        Client newest;
        for (const ClientRow &row : must(bench->reader->clients({{}, ClientFilter::All, bench->today(), 50, {}})).rows)
            if (row.id > newest.id)
                newest = must(bench->reader->client(row.id));
        return newest;
    }
    std::unique_ptr<WindowBench> bench;
    ClientId jan;
};

QTEST_MAIN(TestClientEditor)
#include "test_client_editor.moc"
