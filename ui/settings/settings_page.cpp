#include "ui/settings/settings_page.h"

#include "ui/settings/data_settings.h"
#include "ui/settings/email_settings.h"
#include "ui/settings/office_settings.h"
#include "ui/settings/template_settings.h"
#include "ui/widgets/look.h"
#include "ui/widgets/tab_order.h"

#include <QApplication>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace deskbell::ui {

SettingsPage::SettingsPage(const Surroundings &around, QWidget *parent) : Page(parent), m_group(new QButtonGroup(this)), m_sections(new QStackedWidget(this))
{
    setObjectName(u"settingsPage"_s);
    tabToTheChosen(m_group);
    auto *list = new QVBoxLayout;
    list->setSpacing(2);
    add(SettingsPlace::Office, u"settings-office"_s, tr("Office"), new OfficeSettings(around, m_sections), list);
    add(SettingsPlace::Email, u"settings-email"_s, tr("E-mail"), new EmailSettings(around, m_sections), list);
    add(SettingsPlace::Templates, u"settings-templates"_s, tr("Templates"), new TemplateSettings(around, m_sections), list);
    add(SettingsPlace::Data, u"settings-data"_s, tr("Data"), new DataSettings(around, m_sections), list);
    list->addStretch();
    auto *columns = new QHBoxLayout;
    columns->setSpacing(24);
    columns->addLayout(list);
    columns->addWidget(m_sections, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 24);
    layout->setSpacing(16);
    auto *head = new QHBoxLayout;
    head->addWidget(labelled("title", tr("Settings"), this));
    head->addStrut(36);
    layout->addLayout(head);
    layout->addLayout(columns, 1);
    tabAsRead(this);
    open(SettingsPlace::Office);
}

void SettingsPage::add(SettingsPlace place, const QString &name, const QString &title, SettingsSection *section, QVBoxLayout *list)
{
    auto *scroll = new QScrollArea(m_sections);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    section->setObjectName(u"scrolled"_s);
    scroll->setWidget(section);
    // A field that gets the keyboard, or an error, is brought into sight.
    connect(qApp, &QApplication::focusChanged, scroll, [scroll, section](QWidget *, QWidget *now) {
        if (now && section->isAncestorOf(now))
            scroll->ensureWidgetVisible(now, 0, 96);
    });
    auto *whole = new QWidget(m_sections);
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins({});
    column->setSpacing(16);
    for (QWidget *each : {section->head(), static_cast<QWidget *>(scroll), section->foot()}) {
        if (!each)
            continue;
        auto *beside = new QHBoxLayout;
        beside->addWidget(each);
        column->addLayout(beside, each == scroll ? 1 : 0);
        if (each != scroll) // what stays in sight ends where the scrolled cards end
            connect(scroll->verticalScrollBar(), &QScrollBar::rangeChanged, beside, [beside, scroll](int, int last) {
                beside->setContentsMargins(0, 0, last > 0 ? scroll->verticalScrollBar()->width() : 0, 0);
            });
    }
    m_sections->insertWidget(int(place), whole);
    m_all.insert(int(place), section);
    auto *button = new QPushButton(title, this);
    button->setObjectName(name);
    button->setProperty("kind", u"navigation"_s);
    button->setCheckable(true);
    button->setFixedWidth(180);
    m_group->addButton(button, int(place));
    list->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, place] { open(place); });
}

void SettingsPage::open(SettingsPlace place)
{
    m_group->button(int(place))->setChecked(true);
    m_sections->setCurrentIndex(int(place));
    lookAgain();
}

void SettingsPage::takeKeyboard()
{
    const SettingsSection *section = m_all.value(m_sections->currentIndex());
    for (QWidget *each = section->nextInFocusChain(); each != section; each = each->nextInFocusChain())
        if (section->isAncestorOf(each) && (each->focusPolicy() & Qt::TabFocus) && each->isEnabled() && each->isVisibleTo(section) && !qobject_cast<QPushButton *>(each)) {
            each->setFocus(Qt::OtherFocusReason);
            return;
        }
}

void SettingsPage::lookAgain()
{
    if (SettingsSection *section = m_all.value(m_sections->currentIndex()))
        section->lookAgain();
}

} // namespace deskbell::ui
