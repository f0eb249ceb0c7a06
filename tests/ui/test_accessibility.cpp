#include "tests/ui/tour.h"

#include "ui/widgets/list_table.h"

#include <QAccessible>
#include <QAction>
#include <QButtonGroup>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QTranslator>
#include <cmath>

using namespace deskbell;
using namespace deskbell::test;
using ui::ListTable;

class TestAccessibility : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyControlOfEveryPageHasANameOrALabel()
    {
        Tour tour;
        tour.walk([](const QString &place, QWidget *shown) {
            QVERIFY2(!shown->windowTitle().isEmpty(), qPrintable(place));
            walk(place, shown);
        });
    }

    void everyControlOfEveryPageIsReachedByTab()
    {
        Tour tour;
        QStringList unreached;
        tour.walk([&](const QString &place, QWidget *shown) {
            const QSet<const QWidget *> reached = tabbed(place, shown, unreached);
            for (QWidget *each : shown->findChildren<QWidget *>()) {
                if (!each->isVisible() || !each->isEnabled() || each->focusPolicy() == Qt::NoFocus || each->objectName().startsWith(u"qt_"_s))
                    continue;
                if (!isReached(each, reached))
                    unreached << place + u": "_s + QString::fromLatin1(each->metaObject()->className()) + u' ' + each->objectName();
            }
        });
        QVERIFY2(unreached.isEmpty(), qPrintable(unreached.join(u'\n')));
    }

    void whatAThreeDotMenuOffersStandsInTheMenuBarToo()
    {
        WindowBench bench;
        bench.client(u"Anna Nowak"_s, u"anna@example.org"_s);
        bench.open();
        QStringList inBar, inMenu;
        for (const QAction *action : bench.find<QMenu>(u"clientBarMenu"_s)->actions())
            inBar << action->text();
        for (const QAction *action : bench.find<QMenu>(u"clientMenu"_s)->actions())
            if (!action->isSeparator())
                inMenu << action->text();
        QCOMPARE(inMenu, inBar);
    }

    void theMenuOfARowIsHeardEntryByEntryWithoutItsKeys()
    {
        WindowBench bench;
        bench.policy(bench.client(u"Anna Nowak"_s, u"anna@example.org"_s), u"OC/1"_s, 14);
        bench.open();
        auto *table = bench.find<ListTable>(u"clientTable"_s);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QVERIFY(QAccessible::queryAccessibleInterface(bench.find<QMenu>(u"clientBarMenu"_s))->child(0)); // a reader may have been there first
        table->setCurrentIndex(table->model()->index(0, 0));
        QTest::keyClick(table, Qt::Key_F10, Qt::ShiftModifier);
        auto *menu = bench.find<QMenu>(u"clientMenu"_s);
        QTRY_VERIFY(menu->isVisible());
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(menu);
        QStringList heard;
        for (int entry = 0; entry < face->childCount(); ++entry)
            if (face->child(entry)->role() == QAccessible::MenuItem && !face->child(entry)->state().invisible)
                heard << face->child(entry)->text(QAccessible::Name);
        QCOMPARE(heard, QStringList({u"Open"_s, u"Send reminder…"_s, u"Edit…"_s, u"New matter…"_s, u"Pause automatic messages…"_s,
                                        u"Resume automatic messages · not paused"_s, u"Client asked to stop…"_s, u"Why not?…"_s}));
        menu->close();

        QTest::keyClick(bench.window.get(), Qt::Key_R, Qt::ControlModifier); // the key that stands in the menu is still one key
        QTRY_VERIFY(bench.window->findChild<QDialog *>(u"reminderDialog"_s));
    }

    void oneIsSaidInTheSingular()
    {
        QTranslator catalogue;
        QVERIFY(catalogue.load(u":/i18n/deskbell_en.qm"_s));
        QCOMPARE(catalogue.translate("deskbell::ui::PlannedPage", "%n days", nullptr, 1), u"%n day"_s);
        QCOMPARE(catalogue.translate("deskbell::ui::PlannedPage", "%n days", nullptr, 2), u"%n days"_s);
    }

    void tabGoesThroughTheSettingsAsOneReads_data()
    {
        QTest::addColumn<int>("place");
        QTest::newRow("office") << int(ui::SettingsPlace::Office);
        QTest::newRow("e-mail") << int(ui::SettingsPlace::Email);
    }
    void tabGoesThroughTheSettingsAsOneReads()
    {
        QFETCH(int, place);
        WindowBench bench;
        bench.open();
        Q_EMIT bench.window->findChild<ui::Signpost *>()->settingsWanted(ui::SettingsPlace(place));
        bench.window->resize(1280, 1600); // so that nothing is scrolled and all stands where it is read
        bench.settled();
        auto *page = bench.find<QWidget>(u"settingsPage"_s);
        QWidget *first = page->findChild<QAbstractButton *>(place == int(ui::SettingsPlace::Office) ? u"officeSendingSwitch"_s : u"channelSwitch"_s);
        QVERIFY(first && first->isVisible());
        QList<QPoint> seen;
        QStringList names;
        for (QWidget *each = first; page->isAncestorOf(each); each = each->nextInFocusChain()) {
            if (!each->isVisible() || !each->isEnabled() || !(each->focusPolicy() & Qt::TabFocus) || each->focusProxy() || each->objectName().startsWith(u"qt_"_s))
                continue;
            seen << each->mapTo(page, QPoint(0, each->height() / 2));
            names << each->objectName();
        }
        QVERIFY2(seen.size() >= 7, qPrintable(names.join(u' ')));
        for (qsizetype at = 1; at < seen.size(); ++at) {
            const bool below = seen[at].y() > seen[at - 1].y() + 8;
            const bool beside = qAbs(seen[at].y() - seen[at - 1].y()) <= 8 && seen[at].x() > seen[at - 1].x();
            QVERIFY2(below || beside, qPrintable(names[at - 1] + u" leads to "_s + names[at] + u" in "_s + names.join(u' ')));
        }
    }

    void everyTextIsAtLeastFourAndAHalfToOneOnItsGround_data()
    {
        QTest::addColumn<int>("scheme");
        QTest::newRow("light") << int(ui::Scheme::Light);
        QTest::newRow("dark") << int(ui::Scheme::Dark);
    }
    void everyTextIsAtLeastFourAndAHalfToOneOnItsGround()
    {
        QFETCH(int, scheme);
        const ui::Colors colors = ui::colorsOf(ui::Scheme(scheme));
        struct Pair {
            const char *what;
            QColor text, ground;
        };
        const Pair pairs[] = {
            {"ink on background", colors.ink, colors.background},   {"ink on panel", colors.ink, colors.panel},
            {"ink on selection", colors.ink, colors.selection},     {"ink on accent tint", colors.ink, colors.accentTint},
            {"dim on background", colors.dim, colors.background},   {"dim on panel", colors.dim, colors.panel},
            {"dim on selection", colors.dim, colors.selection},     {"accent on panel", colors.accent, colors.panel},
            {"accent on background", colors.accent, colors.background}, {"accent on its tint", colors.accent, colors.accentTint},
            {"accent on selection", colors.accent, colors.selection}, {"text on accent", colors.onAccent, colors.accent},
            {"warning on panel", colors.warning, colors.panel},     {"warning on its tint", colors.warning, colors.warningTint},
            {"warning on background", colors.warning, colors.background}, {"warning on selection", colors.warning, colors.selection},
            {"refusal on panel", colors.refusal, colors.panel},     {"refusal on its tint", colors.refusal, colors.refusalTint},
            {"refusal on background", colors.refusal, colors.background}, {"refusal on selection", colors.refusal, colors.selection},
            {"bar text", colors.panel, colors.ink},
        };
        for (const Pair &pair : pairs)
            QVERIFY2(contrast(pair.text, pair.ground) >= 4.5,
                     qPrintable(u"%1: %2"_s.arg(QString::fromLatin1(pair.what)).arg(contrast(pair.text, pair.ground))));
    }

    void theHintInAnEmptyFieldCanBeReadToo()
    {
        WindowBench bench;
        bench.open();
        for (const ui::Scheme scheme : {ui::Scheme::Light, ui::Scheme::Dark}) {
            bench.theme.use(scheme);
            for (const QString &name : {u"clientSearch"_s, u"sentSearch"_s}) {
                const auto *field = bench.find<QLineEdit>(name);
                const QColor hint = field->palette().color(QPalette::PlaceholderText);
                QCOMPARE(hint.alpha(), 255);
                QVERIFY2(contrast(hint, ui::colorsOf(scheme).panel) >= 4.5, qPrintable(hint.name()));
            }
        }
    }

private:
    static bool isReached(const QWidget *control, const QSet<const QWidget *> &reached)
    {
        const auto hasKeyboard = [&reached](const QWidget *each) {
            return std::any_of(reached.begin(), reached.end(), [each](const QWidget *at) { return at == each || at == each->focusProxy() || each->isAncestorOf(at); });
        };
        // In a group of which one is chosen, Tab leads to that one and arrows from there; while none is, to any of them.
        const auto *button = qobject_cast<const QAbstractButton *>(control);
        QList<QAbstractButton *> group;
        if (button && button->group() && button->group()->exclusive())
            group = button->group()->buttons();
        else if (button && button->autoExclusive())
            group = button->parentWidget()->findChildren<QAbstractButton *>(Qt::FindDirectChildrenOnly);
        const auto chosen = std::find_if(group.begin(), group.end(), [](const QAbstractButton *each) { return each->isChecked(); });
        if (chosen != group.end())
            return hasKeyboard(*chosen);
        return hasKeyboard(control) || std::any_of(group.begin(), group.end(), hasKeyboard);
    }

    /// Where real Tab keys lead until they are back where they began.
    static QSet<const QWidget *> tabbed(const QString &place, QWidget *top, QStringList &wrong)
    {
        const auto focused = [top] { return top->focusWidget() ? top->focusWidget() : top; };
        QTest::keyClick(focused(), Qt::Key_Tab);
        const QWidget *begin = focused();
        QSet<const QWidget *> reached{begin};
        QStringList way{begin->objectName()};
        bool left = false;
        for (int key = 0; key < 300; ++key) {
            QTest::keyClick(focused(), Qt::Key_Tab);
            left = left || focused() != begin;
            if (left && focused() == begin)
                return reached;
            reached << focused();
            way << focused()->objectName();
        }
        wrong << place + u": Tab never comes back, but goes "_s + way.mid(0, 60).join(u' ');
        return reached;
    }

    /// Each visible widget that takes the keyboard has a name of its own or a label that says it.
    static void walk(const QString &place, QWidget *top)
    {
        int seen = 0;
        for (QWidget *widget : top->findChildren<QWidget *>()) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible())
                continue;
            if (widget->objectName().startsWith(u"qt_"_s))
                continue; // parts of Qt's own controls, named by the control
            ++seen;
            QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
            QVERIFY(face);
            const bool named = widget->inherits("QComboBox") ? false : !face->text(QAccessible::Name).isEmpty();
            QVERIFY2(named || !face->relations(QAccessible::Label).isEmpty(),
                     qPrintable(u"%1: no name: %2 %3"_s.arg(place, QString::fromLatin1(widget->metaObject()->className()), widget->objectName())));
        }
        QVERIFY(seen > 0);
    }

    static double luminance(const QColor &color)
    {
        const auto channel = [](double value) { return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4); };
        return 0.2126 * channel(double(color.redF())) + 0.7152 * channel(double(color.greenF())) + 0.0722 * channel(double(color.blueF()));
    }
    static double contrast(const QColor &a, const QColor &b)
    {
        const double first = luminance(a), second = luminance(b);
        return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
    }
};

QTEST_MAIN(TestAccessibility)
#include "test_accessibility.moc"
