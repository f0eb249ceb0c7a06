#pragma once

#include "tests/ui/album.h"
#include "ui/desk/signpost.h"

#include <QComboBox>
#include <QFile>
#include <QTemporaryDir>

namespace deskbell::test {

/// A list as an agency's old program writes it, with what such lists have wrong.
inline QString polishList(const QString &folder)
{
    QFile file(folder + u"/klienci.csv"_s);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("no list");
    const QByteArray ends[] = {"14.12.2026", "03.01.2027", "31.12.2026", "28.02.2027"};
    const QByteArray types[] = {"Komunikacyjna", "Mieszkanie", "Rolna", "OC"};
    // One letter in octal: a hexadecimal number would take the "b" behind it for its own.
    const QByteArray names[] = {"Anna Nowak", "Jan Gaw\xB3owski", "Ewa Zieli\xF1ska", "Piotr W\xF3jcik", "Stolarnia D\271b Sp. z o.o.", "Micha\xB3 Lis", "Zofia Kr\xF3l"};
    file.write("Imi\xEA i nazwisko;E-mail;Telefon;Rodzaj ubezpieczenia;Nr polisy;Koniec ochrony;Zgoda;Uwagi\r\n");
    for (int row = 0; row < 84; ++row) {
        const QByteArray number = QByteArray::number(row);
        const QByteArray name = row == 17 ? QByteArray() : QByteArray(names[row % 7] + (row < 7 ? QByteArray() : QByteArray(" " + number)));
        const QByteArray email = row % 11 == 5 ? QByteArray("brak") : "k" + number + "@example.org";
        file.write(name + ';' + email + ";601 000 1" + QByteArray::number(10 + row) + ';' + types[row % 4] + ";OC/2026/" + number + ';'
                   + (row % 23 == 9 ? QByteArray("31.02.2027") : ends[row % 4]) + (row % 3 ? ";tak;" : ";nie;") + (row % 9 ? "\r\n" : "sta\xB3y klient\r\n"));
    }
    return file.fileName();
}

/// The hint of a dragged file, and every step of an import.
inline void drawImport(const Album &album, const ui::MainWindow &window)
{
    QTemporaryDir lists;
    const QString list = polishList(lists.path());
    const auto wizard = [&album] { return album.find<QDialog>(u"importWizard"_s); };
    const auto next = [&album] { album.press(u"importNext"_s); };
    const auto until = [&album](const QString &name) {
        if (!waitFor([&] { return album.find<QWidget>(name)->isVisible(); }, 60000))
            qFatal("never saw %s", qPrintable(name));
    };
    auto *signs = window.findChild<ui::Signpost *>();
    album.settle();
    auto *hint = album.find<QWidget>(u"dropHint"_s);
    hint->setGeometry(window.rect());
    hint->show();
    hint->raise();
    album.save(u"import-drop"_s);
    hint->hide();

    Q_EMIT signs->fileImportWanted(lists.path() + u"/nothing.csv"_s);
    until(u"importFileError"_s);
    album.dialog(u"import-file-error"_s, u"importWizard"_s);
    Q_EMIT signs->fileImportWanted(list);
    until(u"importSample"_s);
    album.save(u"import-file"_s, wizard());
    next();
    album.save(u"import-columns"_s, wizard());
    auto *name = album.find<QComboBox>(u"importColumn-7"_s);
    name->setCurrentIndex(name->findText(album.find<QComboBox>(u"importColumn-0"_s)->currentText()));
    Q_EMIT name->activated(name->currentIndex());
    next();
    album.save(u"import-columns-doubled"_s, wizard());
    name->setCurrentIndex(0);
    Q_EMIT name->activated(0);
    next();
    until(u"importTable"_s);
    album.save(u"import-check"_s, wizard());
    album.choose(u"importFilters"_s, u"created"_s);
    album.save(u"import-check-new"_s, wizard());
    album.choose(u"importFilters"_s, u"warnings"_s);
    album.save(u"import-check-warnings"_s, wizard());
    album.find<QWidget>(u"importTypesNotice"_s)->findChild<QPushButton *>()->click();
    album.save(u"import-types"_s, wizard());
    next();
    until(u"importTable"_s);
    next();
    until(u"importDone"_s);
    album.save(u"import-done"_s, wizard());
    next();
    album.settle();
}

} // namespace deskbell::test
