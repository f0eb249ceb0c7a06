#pragma once

#include "office_bench.h"
#include "ui/desk/desk.h"
#include "ui/desk/signpost.h"
#include "ui/desk/theme.h"
#include "ui/shell/main_window.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>

namespace deskbell::test {

using namespace Qt::StringLiterals;

/// Counts how often something on the screen gets another place.
class Layouts : public QObject {
public:
    Layouts() { qApp->installEventFilter(this); }
    bool eventFilter(QObject *, QEvent *event) override
    {
        seen += event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize;
        return false;
    }
    int seen = 0;
};

/// An office and the real window over it.
class WindowBench : public OfficeBench {
public:
    /// Opens the window, at the list of clients when there is an office.
    ui::MainWindow &open(const QString &dataFolder = {}, const QString &ctlProgram = {})
    {
        theme.use(ui::Scheme::Light);
        desk = std::make_unique<ui::Desk>(dataFolder.isEmpty() ? data() : dataFolder, ctlProgram, clock);
        window = std::make_unique<ui::MainWindow>(*desk, theme, language, false);
        window->show();
        if (dataFolder.isEmpty() && !waitFor([this] { return window->status() != nullptr; }))
            qFatal("the window never saw the office");
        if (window->status())
            QTest::mouseClick(find<QPushButton>(u"nav-goClients"_s), Qt::LeftButton);
        return *window;
    }
    template <typename W> W *find(const QString &name) const
    {
        W *found = window->findChild<W *>(name);
        if (!found)
            qFatal("the window has no %s", qPrintable(name));
        return found;
    }
    /// The dialog of this name, once it is there.
    QDialog *shown(const QString &name) const
    {
        QDialog *shown = nullptr;
        const auto seen = [&] {
            for (auto *each : window->findChildren<QDialog *>(name)) // one that was closed may not be gone yet
                if (each->isVisible())
                    shown = each;
            return shown != nullptr;
        };
        if (!waitFor(seen))
            qFatal("no %s", qPrintable(name));
        return shown;
    }
    [[nodiscard]] bool isGone(const QString &name) const
    {
        return waitFor([this, &name] { return !window->findChild<QDialog *>(name); });
    }
    /// A button of a dialog, once it can be pressed.
    static void press(const QWidget *dialog, const QString &name)
    {
        auto *button = dialog->findChild<QAbstractButton *>(name);
        if (!button || !waitFor([button] { return button->isEnabled() && button->isVisible(); }))
            qFatal("no %s to press", qPrintable(name));
        QTest::mouseClick(button, Qt::LeftButton);
    }
    /// Until nothing is under way: what was asked and told is done and answered, what waits for a pause in typing has been asked too, and all has its place.
    void settled() const
    {
        const auto pausing = [this] {
            const auto timers = window->findChildren<QTimer *>();
            return std::any_of(timers.begin(), timers.end(), [](const QTimer *each) { return each->isActive() && each->isSingleShot() && each->interval() < 1000; });
        };
        const Layouts layouts;
        int quiet = 0;
        for (int turn = 0; quiet < 3; ++turn) { // an answer may ask something in its turn
            if (turn == 500)
                qFatal("the window never comes to rest");
            const int before = layouts.seen;
            ui::Slot slot;
            bool answered = false;
            desk->ask(slot, [](const Reader &side) { return side.office(); }, [&answered](const Result<Office> &) { answered = true; });
            if (!waitFor([&answered] { return answered; }) || !waitFor([&pausing] { return !pausing(); }))
                qFatal("the office does not answer");
            quiet = layouts.seen == before ? quiet + 1 : 0;
        }
    }
    /// As a person types: what stood there goes.
    static void type(const QWidget *dialog, const QString &name, const QString &text)
    {
        auto *line = dialog->findChild<QLineEdit *>(name);
        if (!line)
            qFatal("no %s to type in", qPrintable(name));
        line->setFocus();
        line->selectAll();
        QTest::keyClick(line, Qt::Key_Delete);
        if (std::all_of(text.begin(), text.end(), [](QChar each) { return each.unicode() < 0x80; }))
            QTest::keyClicks(line, text);
        else
            line->insert(text); // keys know only ASCII here
    }
    [[nodiscard]] ui::Signpost &signs() const { return *window->findChild<ui::Signpost *>(); }
    /// The text of a cell, as it is shown.
    static QString cell(const QAbstractItemView *view, int row, int column)
    {
        return view->model()->index(row, column).data().toString();
    }

    ui::Theme theme{*qApp};
    ui::WindowLanguage language;
    std::unique_ptr<ui::Desk> desk;
    std::unique_ptr<ui::MainWindow> window;
};

} // namespace deskbell::test
