#include "ui/shell/navigation.h"

#include "ui/desk/actions.h"
#include "ui/widgets/look.h"
#include "ui/widgets/tab_order.h"

#include <QAction>
#include <QButtonGroup>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace deskbell::ui {

namespace {
constexpr int narrowest = 200;
constexpr int around = 16;  ///< left and right of the buttons
constexpr int besides = 54; ///< icon and padding within one
} // namespace

Navigation::Navigation(const Actions &actions, QWidget *parent) : QFrame(parent), m_group(new QButtonGroup(this))
{
    setObjectName(u"navigation"_s);
    setFixedWidth(narrowest);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 12, 8, 12);
    layout->setSpacing(2);
    layout->addWidget(labelled("brand", u"Deskbell"_s, this));
    const std::pair<Place, Actions::Id> places[] = {{Today, Actions::Id::GoToday},
                                                    {Attention, Actions::Id::GoAttention},
                                                    {Clients, Actions::Id::GoClients},
                                                    {Planned, Actions::Id::GoPlanned},
                                                    {Sent, Actions::Id::GoSent},
                                                    {CatchUp, Actions::Id::GoCatchUp},
                                                    {Automations, Actions::Id::GoAutomations},
                                                    {Settings, Actions::Id::GoSettings}};
    tabToTheChosen(m_group);
    for (const auto &[place, id] : places) {
        QAction *action = actions.action(id);
        if (place == Settings)
            layout->addStretch();
        auto *button = new QPushButton(action->icon(), action->text(), this);
        button->setObjectName(u"nav-"_s + action->objectName());
        button->setProperty("kind", u"navigation"_s);
        button->setCheckable(true);
        button->setIconSize(QSize(24, 18));
        auto *count = labelled("consent", {}, button);
        count->setProperty("tone", u"warning"_s);
        count->hide();
        auto *inside = new QHBoxLayout(button);
        inside->setContentsMargins(0, 0, 8, 0);
        inside->addWidget(count, 0, Qt::AlignRight | Qt::AlignVCenter);
        m_counts.insert(place, count);
        m_group->addButton(button, place);
        layout->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, where = place] { Q_EMIT chosen(where); });
        connect(action, &QAction::triggered, this, [this, where = place] { Q_EMIT called(where); });
    }
}

void Navigation::show(Place place)
{
    m_group->button(place)->setChecked(true);
}

/// Wide enough for every word, as bold as the chosen one is written, and the count behind it.
void Navigation::fit()
{
    int widest = narrowest;
    for (auto [place, count] : m_counts.asKeyValueRange()) {
        const QAbstractButton *button = m_group->button(place);
        QFont font = button->font();
        font.setWeight(QFont::DemiBold);
        const int text = QFontMetrics(font).horizontalAdvance(button->text());
        count->ensurePolished();
        widest = std::max(widest, around + besides + text + (count->isHidden() ? 0 : 8 + count->sizeHint().width()));
    }
    setFixedWidth(widest);
}

void Navigation::setWaiting(Place place, int count)
{
    m_counts[place]->setText(QString::number(count));
    m_counts[place]->setVisible(count > 0);
    fit();
    m_group->button(place)->setAccessibleDescription(count > 0 ? tr("%n wait for you", nullptr, count) : QString());
}

} // namespace deskbell::ui
