#include "ui/clients/matters_tab.h"

#include "domain/text/fold.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/list_table.h"
#include "ui/widgets/look.h"
#include "ui/widgets/search_field.h"
#include "words/words.h"

#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace deskbell::ui {

MattersTab::MattersTab(const Surroundings &around, QWidget *parent)
    : QWidget(parent), m_around(around),
      m_search(new SearchField(around.theme, tr("Search matters"), tr("Search number or title"), this)), m_stack(new QStackedWidget(this)),
      m_model(new CellModel({tr("Type"), tr("Number"), tr("Title"), tr("Ends"), tr("State")}, true, this)),
      m_table(new ListTable(around.theme, this)), m_empty(new EmptyState(around.theme, this)), m_menu(new QMenu(this))
{
    m_search->setObjectName(u"matterSearch"_s);
    m_table->setObjectName(u"matterTable"_s);
    m_table->setAccessibleName(tr("Matters"));
    m_table->setModel(m_model);
    m_menu->setObjectName(u"matterMenu"_s);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 16, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_search);
    layout->addWidget(m_stack, 1);
    connect(m_search, &SearchField::searched, this, &MattersTab::fill);
    connect(m_search, &SearchField::left, this, [this] { m_table->setFocus(Qt::TabFocusReason); });
    connect(m_empty, &EmptyState::pressed, m_search, &QLineEdit::clear);
    connect(m_table, &ListTable::menuWanted, this, [this](const QModelIndex &index, const QPoint &at) { openMenu(index.row(), at); });
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
    m_search->start();
}

void MattersTab::fill()
{
    const QString term = folded(m_search->text());
    std::vector<CellRow> rows;
    for (const Matter &matter : m_matters)
        if (term.isEmpty() || folded(matter.number + u' ' + matter.title).contains(term))
            rows.push_back(rowOf(matter));
    const bool none = rows.empty();
    m_model->setRows(std::move(rows));
    if (none && !m_matters.empty())
        m_empty->say(u"search"_s, tr("No matter matches “%1”").arg(m_search->text()), tr("Numbers and titles were searched."), tr("Clear the search"));
    else if (none)
        m_empty->say(u"document"_s, tr("No matters yet"), tr("Policies and other matters of this client come with an import."), {});
    m_stack->setCurrentWidget(none ? static_cast<QWidget *>(m_empty) : m_table);
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

void MattersTab::openMenu(int row, const QPoint &at)
{
    const MatterId id{m_model->idAt(row)};
    const auto found = std::find_if(m_matters.begin(), m_matters.end(), [id](const Matter &each) { return each.id == id; });
    if (found == m_matters.end())
        return;
    const bool open = found->state == MatterState::Open;
    Signpost &signs = m_around.signs;
    m_menu->clear();
    m_menu->addAction(tr("Show its activity"), this, [this, id] { Q_EMIT activityWanted(id); });
    m_menu->addAction(tr("Send reminder…"), &signs, [&signs, client = m_client, id] { Q_EMIT signs.reminderWanted(client, id); })->setEnabled(open);
    m_menu->addAction(tr("Pause automatic messages…"), &signs, [&signs, client = m_client, id] { Q_EMIT signs.pauseWanted(client, id); })->setEnabled(open);
    m_menu->addSeparator();
    m_menu->addAction(tr("Why not?…"), &signs, [&signs, client = m_client, id] { Q_EMIT signs.whyWanted(client, id); });
    m_menu->popup(at);
}

} // namespace deskbell::ui
