#include "ui/messages/planned_page.h"

#include "domain/text/fold.h"
#include "ui/messages/message_look.h"
#include "ui/widgets/chip_row.h"
#include "ui/widgets/growing_rows.h"
#include "ui/widgets/list_table.h"
#include "ui/widgets/look.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/searchable_list.h"
#include "words/words.h"

#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <utility>

using namespace Qt::StringLiterals;

namespace deskbell::ui {

PlannedPage::PlannedPage(const Surroundings &around, QWidget *parent)
    : Page(parent), m_around(around), m_count(labelled("dim", {}, this)), m_days(new QComboBox(this)),
      m_model(new GrowingRows({tr("When"), tr("Client"), tr("About"), tr("What will happen")}, true, this)),
      m_table(new ListTable(around.theme, this)),
      m_list(new SearchableList(around.theme, u"planned"_s, tr("Search planned messages"), tr("Search client, matter or automation"), m_table, this))
{
    m_count->setObjectName(u"plannedCount"_s);
    m_days->setObjectName(u"plannedDays"_s);
    for (const int days : {7, 14, 30})
        m_days->addItem(tr("%n days", nullptr, days), days);
    auto *daysLabel = labelled("field", tr("The coming"), this);
    daysLabel->setBuddy(m_days);
    m_table->setObjectName(u"plannedTable"_s);
    m_table->setAccessibleName(tr("Planned messages"));
    m_table->setModel(m_model);
    m_table->setColumnWidths({140, 192, 200});
    m_table->setImportance({1, 0, 2, 3});
    ChipRow *chips = m_list->chips();
    chips->addChip(u"all"_s, tr("Everything"));
    chips->addChip(u"send"_s, tr("Will be sent"));
    chips->addChip(u"hold"_s, tr("Held"));
    chips->addChip(u"skip"_s, tr("Will not be sent"));
    layOut(tr("Planned"), m_count, {daysLabel, m_days}, m_list);

    m_busy.setSingleShot(true);
    m_busy.setInterval(500);
    connect(&m_busy, &QTimer::timeout, this, &PlannedPage::showBusy);
    const auto another = [this] {
        m_table->scrollToTop();
        fill();
    };
    connect(m_list, &SearchableList::searched, this, another);
    connect(chips, &ChipRow::chosenChanged, this, another);
    connect(m_days, &QComboBox::currentIndexChanged, this, &PlannedPage::lookAgain);
    connect(m_list, &SearchableList::pressed, this, [this] {
        m_list->search()->clear();
        if (m_all.empty())
            Q_EMIT m_around.signs.automationsWanted();
        else
            m_list->chips()->choose(u"all"_s);
    });
    Signpost &signs = m_around.signs;
    connect(m_table, &ListTable::opened, this, [this](const QModelIndex &index) {
        const Decision &decision = decisionAt(index.row());
        Q_EMIT m_around.signs.whyWanted(decision.client, decision.matter);
    });
    m_table->setRowMenu(u"plannedMenu"_s, [this, &signs](QMenu *menu, int row) {
        const Decision decision = decisionAt(row);
        menu->addAction(tr("Why?…"), &signs, [&signs, decision] { Q_EMIT signs.whyWanted(decision.client, decision.matter); });
        menu->addAction(tr("Open client"), &signs, [&signs, decision] { Q_EMIT signs.clientWanted(decision.client, ClientTab::Matters); });
        menu->addAction(tr("Pause automatic messages…"), &signs, [&signs, decision] { Q_EMIT signs.pauseWanted(decision.client, {}); });
    });
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
    if (m_asking) {
        m_again = true; // a question that is called off at every change would never be answered
        return;
    }
    m_asking = true;
    m_busy.start();
    const QDate today = m_around.present.today();
    const QDate to = today.addDays(m_days->currentData().toInt());
    m_around.desk.ask(m_slot, [now = m_around.present.now(), today, to](const Reader &reader, Commands &commands) {
        return upcoming(reader, commands, now, today, to);
    }, [this](const Result<std::vector<Upcoming>> &all) {
        m_asking = false;
        m_busy.stop();
        if (all)
            take(*all);
        else
            m_list->showError(all.error(), m_around.present.language());
        if (std::exchange(m_again, false))
            lookAgain();
    });
}

void PlannedPage::take(std::vector<Upcoming> all)
{
    m_all.clear();
    m_all.reserve(all.size());
    for (Upcoming &each : all) {
        const Decision &decision = each.decision;
        const QString key = u"%1/%2/%3"_s.arg(decision.rule.value).arg(decision.matter.value).arg(decision.occurrence.text());
        const qint64 id = m_ids.value(key, m_ids.size() + 1);
        m_ids.insert(key, id);
        QString searched = folded(each.clientName + u' ' + each.matterName + u' ' + each.ruleName);
        m_all.push_back({std::move(each), std::move(searched), id});
    }
    m_loaded = true;
    fill();
}

void PlannedPage::showBusy()
{
    m_count->setText(tr("Looking ahead…"));
    if (!m_loaded)
        m_list->showInstead(u"planned"_s, tr("Looking ahead…"), {});
}

bool PlannedPage::startSearch()
{
    m_list->search()->start();
    return true;
}

void PlannedPage::searchFor(const QString &text)
{
    m_days->setCurrentIndex(m_days->count() - 1);
    m_list->chips()->choose(u"all"_s);
    m_list->search()->setText(text);
}

void PlannedPage::fill()
{
    if (!m_loaded)
        return;
    const QString chosen = m_list->chips()->chosen();
    int counts[3] = {};
    m_shown.clear();
    for (size_t i = 0; i < m_all.size(); ++i) {
        const Action action = m_all[i].what.decision.action;
        ++counts[int(action)];
        if ((chosen == "all"_L1 || chosen == code(action)) && m_list->findsFolded(m_all[i].folded))
            m_shown.push_back(i);
    }
    const QString count = locale().toString(qsizetype(m_list->typed().isEmpty() ? m_all.size() : m_shown.size()));
    m_count->setText(m_list->typed().isEmpty() ? count : tr("%1 found").arg(count));
    m_list->chips()->setCount(u"send"_s, counts[int(Action::Send)]);
    m_list->chips()->setCount(u"hold"_s, counts[int(Action::Hold)]);
    m_list->chips()->setCount(u"skip"_s, counts[int(Action::Skip)]);
    m_model->show(m_shown.size(), [this](size_t row) { return rowOf(m_all[m_shown[row]]); });
    if (m_model->rowCount() > 0)
        m_list->showList();
    else if (m_all.empty())
        m_list->showInstead(u"planned"_s, tr("Nothing is planned"), tr("No automation owes anybody a message in these days."), tr("Look at the automations"));
    else
        m_list->showInstead(u"search"_s, tr("Nothing like that is planned"), tr("Other messages are planned; the search or the filter hides them."), tr("Show everything"));
}

const Decision &PlannedPage::decisionAt(int row) const
{
    return m_all[m_shown[size_t(row)]].what.decision;
}

CellRow PlannedPage::rowOf(const Entry &entry) const
{
    const QString &language = m_around.present.language();
    const Upcoming &each = entry.what;
    const Decision &decision = each.decision;
    Cell when{m_around.present.when(decision.at.value_or(decision.due)), Tone::Dim, false, {}, {}, {}};
    Cell client{each.clientName, Tone::Normal, true, {}, {}, {}};
    return {entry.id, each.clientName,
            {when, client, aboutLook(each.matterName, decision.occurrence.text(), language), decisionLook(decision, language)}};
}

} // namespace deskbell::ui
