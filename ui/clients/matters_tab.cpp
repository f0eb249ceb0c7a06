#include "ui/clients/matters_tab.h"

#include "ui/widgets/list_table.h"
#include "ui/widgets/look.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/searchable_list.h"
#include "words/words.h"

#include <QMenu>
#include <QVBoxLayout>

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
    m_table->setRowMenu(u"matterMenu"_s, [this](QMenu *menu, int row) { fillMenu(menu, row); });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 16, 0, 0);
    layout->addWidget(m_list);
    m_list->setTabBefore(nullptr);
    connect(m_list, &SearchableList::searched, this, &MattersTab::fill);
    connect(m_list, &SearchableList::pressed, m_list->search(), &QLineEdit::clear);
    connect(m_table, &ListTable::opened, this, [this](const QModelIndex &index) { Q_EMIT activityWanted({m_model->idAt(index.row())}); });
}

void MattersTab::show(const Client &client, const std::vector<Matter> &matters)
{
    m_client = client.id;
    m_matters = matters;
    fill();
}

void MattersTab::startSearch()
{
    m_list->search()->start();
}

void MattersTab::fill()
{
    std::vector<CellRow> rows;
    for (const Matter &matter : m_matters)
        if (m_list->finds(matter.number + u' ' + matter.title))
            rows.push_back(rowOf(matter));
    m_model->setRows(std::move(rows));
    if (m_model->rowCount() > 0)
        m_list->showList();
    else if (!m_matters.empty())
        m_list->showInstead(u"search"_s, tr("No matter matches “%1”").arg(m_list->typed()), tr("Numbers and titles were searched."), tr("Clear the search"));
    else
        m_list->showInstead(u"document"_s, tr("No matters yet"), tr("Policies and other matters of this client come with an import."));
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
    Cell type{capitalised(words::matterType(matter.type, language)), tone, true, {}, {}, {}};
    Cell number{matter.number.isEmpty() ? u"—"_s : matter.number, tone, false, {}, {}, {}};
    Cell title{matter.title, tone, false, {}, {}, {}};
    Cell ends{matter.ends.isValid() ? m_around.present.day(matter.ends) : u"—"_s, tone, false, {}, {}, {}};
    Cell state{capitalised(words::matterState(matter.state, language)), tone, false, {}, {}, {}};
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
    const auto found = std::find_if(m_matters.begin(), m_matters.end(), [id](const Matter &each) { return each.id == id; });
    if (found == m_matters.end())
        return;
    const bool open = found->state == MatterState::Open;
    Signpost &signs = m_around.signs;
    menu->addAction(tr("Show its activity"), this, [this, id] { Q_EMIT activityWanted(id); });
    menu->addAction(tr("Send reminder…"), &signs, [&signs, client = m_client, id] { Q_EMIT signs.reminderWanted(client, id); })->setEnabled(open);
    menu->addAction(tr("Pause automatic messages…"), &signs, [&signs, client = m_client, id] { Q_EMIT signs.pauseWanted(client, id); })->setEnabled(open);
    menu->addSeparator();
    menu->addAction(tr("Why not?…"), &signs, [&signs, client = m_client, id] { Q_EMIT signs.whyWanted(client, id); });
}

} // namespace deskbell::ui
