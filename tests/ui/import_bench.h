#pragma once

#include "ui/window_bench.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QProcess>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>

namespace deskbell::test {

/// The import wizard over a real window, a real office with one client (Anna) and the real console program, driven by what a person sees of it.
class ImportBench : public WindowBench {
public:
    static constexpr int many = 6000; ///< rows enough to be in the middle of it for a while

    ImportBench()
    {
        client(u"Anna Nowak"_s, u"anna@example.org"_s);
        open({}, qEnvironmentVariable("DESKBELL_CTL"));
    }

    QString put(const QString &name, const QByteArray &bytes) const
    {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return file.fileName();
    }
    QString list(int rows = many) const
    {
        QByteArray bytes = "name;email;type;number;end date\n";
        for (int row = 0; row < rows; ++row)
            bytes += QByteArray("Client %1;client%1@example.org;policy;OC/%1;31.12.2026\n").replace("%1", QByteArray::number(row));
        return put(u"list.csv"_s, bytes);
    }

    /// As the menu's file dialog, a drop and the first days' page all end.
    void start(const QString &file) const
    {
        Q_EMIT window->findChild<ui::Signpost *>()->fileImportWanted(file);
        if (!sees(u"importWizard"_s))
            qFatal("no wizard");
    }
    /// Waits until something of the wizard is on the screen.
    bool sees(const QString &name, int limit = 120000) const
    {
        return waitFor([&] {
            const auto *widget = window->findChild<QWidget *>(name);
            return widget && widget->isVisible();
        }, limit);
    }
    void press(const QString &name) const
    {
        auto *button = find<QPushButton>(name);
        if (!button->isVisible() || !button->isEnabled())
            qFatal("%s cannot be pressed", qPrintable(name));
        QTest::mouseClick(button, Qt::LeftButton);
    }
    void next() const
    {
        if (!waitFor([this] { return find<QPushButton>(u"importNext"_s)->isEnabled(); }, 30000))
            qFatal("no way on");
        press(u"importNext"_s);
    }
    /// On to the columns, the check, the import; each waits until the step stands.
    void toColumns(const QString &file) const
    {
        start(file);
        if (!sees(u"importSample"_s))
            qFatal("no sample");
        next();
        if (!sees(u"importColumns"_s))
            qFatal("no columns");
    }
    void toCheck(const QString &file) const
    {
        toColumns(file);
        next();
        if (!sees(u"importFilters"_s))
            qFatal("no check");
    }
    void toMiddleOfImport(const QString &file) const
    {
        toCheck(file);
        next();
        auto *progress = find<QProgressBar>(u"importProgress"_s);
        if (!waitFor([progress] { return progress->isVisible() && progress->value() > 500; }, 60000))
            qFatal("the import never said how far it was");
    }
    void chooseColumn(int column, const QString &meaning) const
    {
        choose(find<QComboBox>(u"importColumn-%1"_s.arg(column)), meaning);
    }
    static void choose(QComboBox *box, const QString &text)
    {
        const int index = box->findText(text);
        if (index < 0)
            qFatal("no %s", qPrintable(text));
        box->setCurrentIndex(index);
        Q_EMIT box->activated(index);
    }
    [[nodiscard]] QString text(const QString &label) const { return find<QLabel>(label)->text(); }
    /// What a notice or an empty state says, all of it.
    [[nodiscard]] QString saidBy(const QString &name) const
    {
        QStringList all;
        for (const QLabel *label : find<QWidget>(name)->findChildren<QLabel *>())
            if (!label->isHidden() && !label->text().isEmpty())
                all << label->text();
        return all.join(u' ');
    }
    [[nodiscard]] QString chip(const QString &id) const { return find<QWidget>(u"importFilters"_s)->findChild<QPushButton *>(u"chip-"_s + id)->text(); }
    void chooseChip(const QString &id) const { find<QWidget>(u"importFilters"_s)->findChild<QPushButton *>(u"chip-"_s + id)->click(); }

    [[nodiscard]] bool closed() const
    {
        return waitFor([this] { return !window || !window->findChild<QDialog *>(u"importWizard"_s); });
    }
    [[nodiscard]] bool childGone() const
    {
        return waitFor([this] { return !desk->findChild<QProcess *>(); }, 30000);
    }
    [[nodiscard]] int clients() const
    {
        return must(must(Reader::open(data()))->clientCount(ClientFilter::All, today()));
    }
    /// Anna is there and nothing else, no journal lies about, and nobody holds the file. Checked by adding a client.
    [[nodiscard]] bool nothingHappened()
    {
        const auto seen = must(Reader::open(data()));
        const bool only = must(seen->clientCount(ClientFilter::All, today())) == 1 && must(seen->matters({})).rows.empty()
                          && QFileInfo(data() + u"/office.db-journal"_s).size() == 0;
        client(u"Bo Madsen"_s, u"bo@example.org"_s);
        return only && clients() == 2;
    }
};

} // namespace deskbell::test
