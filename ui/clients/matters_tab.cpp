#include "ui/clients/matters_tab.h"

#include "ui/desk/actions.h"
#include "ui/widgets/list_table.h"
#include "ui/widgets/look.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/searchable_list.h"
#include "words/words.h"

#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace deskbell::ui {

MattersTab::MattersTab(const Surroundings &around, QWidget *parent)
    : QWidget(parent), m_around(around), m_model(new CellModel({tr("Type"), tr("Number"), tr("Title"), tr("Ends"), tr("State")}, true, this)),
      m_table(new ListTable(around.theme, this)),
      m_list(new SearchableList(around.theme, u"matter"_s, tr("Search matters"), tr("Search number or title"), m_table, this))
{
    m_table->setObjectName(u"matterTable"_s);
    m_table->setAccessibleName(tr("Matters"));
    m_table->setModel(m_model);
    m_table->setColumnWidths({196, 160, 184, 132});
    m_table->setImportance({1, 3, 4, 0, 2});
    m_table->setRowMenu(u"matterMenu"_s, [this](QMenu *menu, int row) { fillMenu(menu, row); });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 16, 0, 0);
    layout->addWidget(m_list);
    auto *add = new QPushButton(tr("New matter…"), this);
    add->setObjectName(u"newMatterButton"_s);
    m_list->addAtRight(add);
    m_list->setTabBefore(nullptr);
    connect(add, &QPushButton::clicked, this, [this] { Q_EMIT m_around.signs.matterEditWanted(m_file.client.id, {}); });
    connect(m_list, &SearchableList::searched, this, &MattersTab::fill);
    connect(m_list, &SearchableList::pressed, this, [this] {
        if (m_file.matters.empty())
            Q_EMIT m_around.signs.matterEditWanted(m_file.client.id, {});
        else
            m_list->search()->clear();
    });
    connect(m_table, &ListTable::opened, this, [this](const QModelIndex &index) { Q_EMIT activityWanted({m_model->idAt(index.row())}); });
}

void MattersTab::show(const ClientFile &file)
{
    m_file = file;
    fill();
}

void MattersTab::startSearch()
{
    m_list->search()->start();
}

void MattersTab::fill()
{
    std::vector<CellRow> rows;
    for (const Matter &matter : m_file.matters)
        if (m_list->finds(matter.number + u' ' + matter.title))
            rows.push_back(rowOf(matter));
    m_model->setRows(std::move(rows));
    if (m_model->rowCount() > 0)
        m_list->showList();
    else if (!m_file.matters.empty())
        m_list->showInstead(u"search"_s, tr("No matter matches “%1”").arg(m_list->typed()), tr("Numbers and titles were searched."), tr("Clear the search"));
    else
        m_list->showInstead(u"document"_s, tr("No matters yet"), tr("Policies and other matters of this client come with an import, or are added here."),
                            tr("New matter…"));
}

CellRow MattersTab::rowOf(const Matter &matter) const
{
    const QString &language = m_around.present.language();
    const bool open = matter.state == MatterState::Open;
    const bool paused = open && matter.pausedUntil.isValid() && matter.pausedUntil > m_around.present.today();
    CellRow row;
    row.id = matter.id.value;
    row.name = matter.number.isEmpty() ? matter.title : matter.number;
    const Tone tone = open ? Tone::Normal : Tone::Dim;
    Cell type{words::capitalised(words::matterType(matter.type, language)), tone, true, {}, {}, {}};
    Cell number{matter.number.isEmpty() ? u"—"_s : matter.number, tone, false, {}, {}, {}};
    Cell title{matter.title, tone, false, {}, {}, {}};
    Cell ends{matter.ends.isValid() ? m_around.present.day(matter.ends) : u"—"_s, tone, false, {}, {}, {}};
    Cell state{words::capitalised(words::matterState(matter.state, language)), tone, false, {}, {}, {}};
    if (paused) {
        state.text = tr("Paused until %1").arg(m_around.present.day(matter.pausedUntil));
        state.tone = Tone::Warning;
        state.icon = u"pause"_s;
    } else if (open && matter.ends.isValid() && matter.ends >= m_around.present.today()) {
        state.text = tr("%1 · %n days left", nullptr, int(m_around.present.today().daysTo(matter.ends))).arg(state.text);
    } else if (open && matter.ends.isValid()) {
        state.text = tr("%1 · has ended").arg(state.text);
    }
    row.cells = {type, number, title, ends, state};
    return row;
}

void MattersTab::fillMenu(QMenu *menu, int row)
{
    const MatterId id{m_model->idAt(row)};
    const auto found = std::ranges::find(m_file.matters, id, &Matter::id);
    if (found == m_file.matters.end())
        return;
    const Matter &matter = *found;
    const ClientId client = m_file.client.id;
    const bool open = matter.state == MatterState::Open;
    const bool paused = matter.pausedUntil.isValid() && matter.pausedUntil > m_around.present.today();
    Signpost &signs = m_around.signs;
    const QString cancelled = matter.state == MatterState::Cancelled ? tr("it is cancelled") : QString();
    const QString ended = matter.state == MatterState::Closed ? tr("it is closed") : cancelled;
    const auto add = [menu, &signs](const char *name, const QString &text, const QString &obstacle, const auto &act) {
        QAction *action = menu->addAction(Actions::withObstacle(text, obstacle), &signs, act);
        action->setObjectName(QString::fromLatin1(name));
        action->setEnabled(obstacle.isEmpty());
    };
    menu->addAction(tr("Show its activity"), this, [this, id] { Q_EMIT activityWanted(id); });
    add("matterReminder", tr("Send reminder…"),
        ended.isEmpty() ? reminderObstacle(m_file.client.state == ClientState::Inactive, m_file.isReachable(), open, m_file.mayBeReminded(matter)) : ended,
        [&signs, client, id] { Q_EMIT signs.reminderWanted(client, id); });
    add("matterEdit", tr("Edit…"), cancelled, [&signs, client, id] { Q_EMIT signs.matterEditWanted(client, id); });
    add("matterRenew", tr("Renew…"), cancelled, [&signs, client, id] { Q_EMIT signs.renewWanted(client, id); });
    menu->addSeparator();
    add("matterPause", tr("Pause automatic messages…"), ended.isEmpty() && paused ? tr("paused already") : ended,
        [&signs, client, id] { Q_EMIT signs.pauseWanted(client, id); });
    add("matterResume", tr("Resume automatic messages"), ended.isEmpty() && !paused ? tr("not paused") : ended,
        [&signs, client, id] { Q_EMIT signs.resumeWanted(client, id); });
    add("matterClose", tr("Close…"), ended, [&signs, client, id] { Q_EMIT signs.matterEndWanted(client, id, MatterState::Closed); });
    add("matterCancel", tr("Cancel the matter…"), cancelled, [&signs, client, id] { Q_EMIT signs.matterEndWanted(client, id, MatterState::Cancelled); });
    menu->addSeparator();
    menu->addAction(tr("Why not?…"), &signs, [&signs, client, id] { Q_EMIT signs.whyWanted(client, id); });
}

} // namespace deskbell::ui
