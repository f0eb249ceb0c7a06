#include "ui/messages/planned_page.h"

#include "domain/text/fold.h"
#include "ui/messages/message_look.h"
#include "ui/widgets/cell_model.h"
#include "ui/widgets/chip_row.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/list_table.h"
#include "ui/widgets/look.h"
#include "ui/widgets/search_field.h"
#include "words/words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace deskbell::ui {

PlannedPage::PlannedPage(const Surroundings &around, QWidget *parent)
    : Page(parent), m_around(around), m_count(labelled("dim", {}, this)),
      m_search(new SearchField(around.theme, tr("Search planned messages"), tr("Search client or matter"), this)), m_chips(new ChipRow(this)),
      m_days(new QComboBox(this)), m_stack(new QStackedWidget(this)),
      m_model(new CellModel({tr("When"), tr("Client"), tr("About"), tr("To"), tr("What will happen")}, true, this)),
      m_table(new ListTable(around.theme, this)), m_empty(new EmptyState(around.theme, this)), m_menu(new QMenu(this))
{
    layOut();
    connect(m_search, &SearchField::searched, this, &PlannedPage::fill);
    connect(m_search, &SearchField::left, this, [this] { m_table->setFocus(Qt::TabFocusReason); });
    connect(m_chips, &ChipRow::chosenChanged, this, &PlannedPage::fill);
    connect(m_days, &QComboBox::currentIndexChanged, this, &PlannedPage::lookAgain);
    connect(m_empty, &EmptyState::pressed, this, [this] {
        m_search->clear();
        if (m_all.empty())
            Q_EMIT m_around.signs.automationsWanted();
        else
            m_chips->choose(u"all"_s);
    });
    connect(m_table, &ListTable::opened, this, [this](const QModelIndex &index) {
        const auto &decision = m_all[size_t(m_model->idAt(index.row()) - 1)].decision;
        Q_EMIT m_around.signs.whyWanted(decision.client, decision.matter);
    });
    connect(m_table, &ListTable::menuWanted, this, [this](const QModelIndex &index, const QPoint &at) { openMenu(index.row(), at); });
}

void PlannedPage::layOut()
{
    m_count->setObjectName(u"plannedCount"_s);
    m_search->setObjectName(u"plannedSearch"_s);
    m_chips->setObjectName(u"plannedFilters"_s);
    m_days->setObjectName(u"plannedDays"_s);
    m_table->setObjectName(u"plannedTable"_s);
    m_table->setAccessibleName(tr("Planned messages"));
    m_menu->setObjectName(u"plannedMenu"_s);
    m_chips->addChip(u"all"_s, tr("Everything"));
    m_chips->addChip(u"send"_s, tr("Will be sent"));
    m_chips->addChip(u"hold"_s, tr("Held"));
    m_chips->addChip(u"skip"_s, tr("Will not be sent"));
    for (const int days : {7, 14, 30})
        m_days->addItem(tr("%n days", nullptr, days), days);
    auto *daysLabel = labelled("field", tr("The coming"), this);
    daysLabel->setBuddy(m_days);
    m_table->setModel(m_model);
    auto *header = m_table->horizontalHeader();
    const int widths[] = {140, 176, 186, 220};
    for (int column = 0; column < 4; ++column) {
        header->setSectionResizeMode(column, QHeaderView::Interactive);
        header->resizeSection(column, widths[column]);
    }
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(labelled("title", tr("Planned"), this));
    m_count->setContentsMargins(0, 5, 0, 0); // on the title's base line
    head->addWidget(m_count, 0, Qt::AlignVCenter);
    head->addStretch();
    head->addWidget(daysLabel);
    head->addWidget(m_days);
    auto *find = new QHBoxLayout;
    find->setSpacing(8);
    find->addWidget(m_search, 1);
    find->addWidget(m_chips);
    find->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 24);
    layout->setSpacing(14);
    layout->addLayout(head);
    layout->addLayout(find);
    layout->addWidget(m_stack, 1);
}

void PlannedPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    lookAgain();
}

void PlannedPage::lookAgain()
{
    if (!isVisible())
        return; // foresight costs more than a page of rows: asked for when somebody looks
    const QDate today = m_around.present.today();
    const QDate to = today.addDays(m_days->currentData().toInt());
    m_around.desk.ask(m_slot, [now = m_around.present.now(), today, to](const Reader &reader, Commands &commands) {
        return upcoming(reader, commands, now, today, to);
    }, [this](const Result<std::vector<Upcoming>> &all) {
        if (all) {
            m_all = *all;
            m_loaded = true;
            fill();
            return;
        }
        const words::ErrorText text = words::error(all.error(), m_around.present.language());
        m_empty->say(u"warning"_s, text.message, text.next, {});
        m_stack->setCurrentWidget(m_empty);
    });
}

bool PlannedPage::startSearch()
{
    m_search->start();
    return true;
}

void PlannedPage::fill()
{
    if (!m_loaded)
        return;
    const QString term = folded(m_search->text());
    const QString chosen = m_chips->chosen();
    int counts[3] = {};
    std::vector<CellRow> rows;
    for (size_t i = 0; i < m_all.size(); ++i) {
        const Upcoming &each = m_all[i];
        ++counts[int(each.decision.action)];
        if (chosen != "all"_L1 && chosen != code(each.decision.action))
            continue;
        if (!term.isEmpty() && !folded(each.clientName + u' ' + each.matterName).contains(term))
            continue;
        rows.push_back(rowOf(each, qint64(i) + 1));
    }
    m_count->setText(locale().toString(qsizetype(m_all.size())));
    m_chips->setCount(u"send"_s, counts[int(Action::Send)]);
    m_chips->setCount(u"hold"_s, counts[int(Action::Hold)]);
    m_chips->setCount(u"skip"_s, counts[int(Action::Skip)]);
    const bool none = rows.empty();
    m_model->setRows(std::move(rows));
    if (none && m_all.empty())
        m_empty->say(u"planned"_s, tr("Nothing is planned"), tr("No automation owes anybody a message in these days."), tr("Look at the automations"));
    else if (none)
        m_empty->say(u"search"_s, tr("Nothing like that is planned"), tr("Other messages are planned; the search or the filter hides them."), tr("Show everything"));
    m_stack->setCurrentWidget(none ? static_cast<QWidget *>(m_empty) : m_table);
}

CellRow PlannedPage::rowOf(const Upcoming &each, qint64 id) const
{
    const QString &language = m_around.present.language();
    const Decision &decision = each.decision;
    QStringList to;
    for (const Leg &leg : decision.legs)
        if (!leg.to.isEmpty() && !to.contains(leg.to))
            to << leg.to;
    Cell when{m_around.present.when(decision.at.value_or(decision.due)), Tone::Dim, false, {}, {}, {}};
    Cell client{each.clientName, Tone::Normal, true, {}, {}, {}};
    Cell about{tr("%1 · %2", "matter, step").arg(each.matterName, shortStep(decision.occurrence.text(), language)), Tone::Normal, false, {}, {},
               tr("%1, %2", "matter, step").arg(each.matterName, words::stepName(decision.occurrence.text(), language))};
    Cell address{to.isEmpty() ? u"—"_s : to.join(u", "_s), to.isEmpty() ? Tone::Dim : Tone::Normal, false, {}, {}, {}};
    CellRow row;
    row.id = id;
    row.name = each.clientName;
    row.cells = {when, client, about, address, decisionLook(decision, language)};
    return row;
}

void PlannedPage::openMenu(int row, const QPoint &at)
{
    const Decision decision = m_all[size_t(m_model->idAt(row) - 1)].decision;
    Signpost &signs = m_around.signs;
    m_menu->clear();
    m_menu->addAction(tr("Why?…"), &signs, [&signs, decision] { Q_EMIT signs.whyWanted(decision.client, decision.matter); });
    m_menu->addAction(tr("Open client"), &signs, [&signs, decision] { Q_EMIT signs.clientWanted(decision.client, ClientTab::Matters); });
    m_menu->addAction(tr("Pause automatic messages…"), &signs, [&signs, decision] { Q_EMIT signs.pauseWanted(decision.client, {}); });
    m_menu->popup(at);
}

} // namespace deskbell::ui
