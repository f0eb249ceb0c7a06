#include "ui/clients/client_list_page.h"

#include "ui/clients/client_list_model.h"
#include "ui/shell/actions.h"
#include "ui/widgets/chip_row.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/list_table.h"
#include "ui/widgets/look.h"
#include "ui/widgets/search_field.h"
#include "words/words.h"

#include <QAction>
#include <QHeaderView>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace deskbell::ui {

namespace {
constexpr ClientFilter filters[] = {ClientFilter::All, ClientFilter::Ending30Days, ClientFilter::Attention, ClientFilter::Unreachable, ClientFilter::Paused};
}

ClientListPage::ClientListPage(const Surroundings &around, Actions &actions, QWidget *parent)
    : Page(parent), m_around(around), m_actions(actions), m_model(new ClientListModel(around, this)), m_count(labelled("dim", {}, this)),
      m_search(new SearchField(around.theme, tr("Search clients"), tr("Search name, address, phone or policy"), this)),
      m_chips(new ChipRow(this)), m_stack(new QStackedWidget(this)), m_table(new ListTable(around.theme, this)),
      m_empty(new EmptyState(around.theme, this))
{
    layOut();
    connect(m_search, &SearchField::searched, this, &ClientListPage::search);
    connect(m_search, &SearchField::left, this, [this] { m_table->setFocus(Qt::TabFocusReason); });
    connect(m_chips, &ChipRow::chosenChanged, this, &ClientListPage::search);
    connect(m_model, &ClientListModel::loaded, this, &ClientListPage::settle);
    connect(m_model, &ClientListModel::failed, this, &ClientListPage::fail);
    connect(m_empty, &EmptyState::pressed, this, &ClientListPage::emptyPressed);
    connect(m_table, &ListTable::opened, this, [this](const QModelIndex &index) {
        if (const ClientRow *row = m_model->rowAt(index.row()))
            Q_EMIT m_around.signs.clientWanted(row->id, ClientTab::Matters);
    });
    connect(m_table, &ListTable::menuWanted, this, [this](const QModelIndex &, const QPoint &at) {
        takeSubject();
        m_actions.clientMenu()->popup(at);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &index) {
        if (const ClientRow *row = m_model->rowAt(index.row()))
            m_current = row->id;
        takeSubject();
    });
    search();
    askCounts(); // not while typing: the counts do not depend on it
}

void ClientListPage::layOut()
{
    auto *import = new QPushButton(m_actions.action(Actions::Id::Import)->text(), this);
    import->setObjectName(u"importButton"_s);
    connect(import, &QPushButton::clicked, m_actions.action(Actions::Id::Import), &QAction::trigger);
    m_count->setObjectName(u"clientCount"_s);
    m_search->setObjectName(u"clientSearch"_s);
    m_chips->setObjectName(u"clientFilters"_s);
    m_table->setObjectName(u"clientTable"_s);
    m_empty->setObjectName(u"clientEmpty"_s);
    m_table->setAccessibleName(tr("Clients"));
    m_chips->addChip(code(ClientFilter::All), tr("All"));
    m_chips->addChip(code(ClientFilter::Ending30Days), tr("Ending in 30 days"));
    m_chips->addChip(code(ClientFilter::Attention), tr("Needs attention"));
    m_chips->addChip(code(ClientFilter::Unreachable), tr("Unreachable"));
    m_chips->addChip(code(ClientFilter::Paused), tr("Paused"));
    m_table->setModel(m_model);
    auto *header = m_table->horizontalHeader();
    header->setSectionResizeMode(ClientListModel::Name, QHeaderView::Interactive);
    header->setSectionResizeMode(ClientListModel::ReachedBy, QHeaderView::Interactive);
    header->setSectionResizeMode(ClientListModel::NextMatter, QHeaderView::Interactive);
    header->resizeSection(ClientListModel::Name, 192);
    header->resizeSection(ClientListModel::ReachedBy, 252);
    header->resizeSection(ClientListModel::NextMatter, 244);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);

    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(labelled("title", tr("Clients"), this));
    m_count->setContentsMargins(0, 5, 0, 0); // on the title's base line
    head->addWidget(m_count, 0, Qt::AlignVCenter);
    head->addStretch();
    head->addWidget(import);
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
    for (auto [first, second] : {std::pair<QWidget *, QWidget *>{import, m_search}, {m_search, m_chips}, {m_chips, m_table}})
        setTabOrder(first, second);
}

void ClientListPage::lookAgain()
{
    m_model->lookAgain();
    askCounts();
}

bool ClientListPage::startSearch()
{
    m_search->start();
    return true;
}

void ClientListPage::search()
{
    m_model->search(m_search->text().trimmed(), fromCode<ClientFilter>(m_chips->chosen()).value_or(ClientFilter::All));
}

void ClientListPage::askCounts()
{
    m_around.desk.ask(m_countSlot, [today = m_around.present.today()](const Reader &reader) -> Result<QHash<int, int>> {
        QHash<int, int> counts;
        for (const ClientFilter filter : filters) {
            auto count = reader.clientCount(filter, today);
            if (!count)
                return Failure(count.error());
            counts.insert(int(filter), *count);
        }
        return counts;
    }, [this](const Result<QHash<int, int>> &counts) {
        if (counts)
            showCounts(*counts);
    });
}

void ClientListPage::showCounts(const QHash<int, int> &counts)
{
    m_count->setText(locale().toString(counts.value(int(ClientFilter::All))));
    for (const ClientFilter filter : filters)
        if (filter != ClientFilter::All)
            m_chips->setCount(code(filter), counts.value(int(filter)));
}

void ClientListPage::settle()
{
    if (m_model->rowCount() > 0) {
        m_stack->setCurrentWidget(m_table);
        const int row = m_model->rowOf(m_current);
        if (row >= 0 && m_table->currentIndex().row() != row)
            m_table->setCurrentIndex(m_model->index(row, ClientListModel::Name));
        takeSubject();
        return;
    }
    m_actions.setSubject(std::nullopt);
    const QString text = m_search->text().trimmed();
    if (!text.isEmpty())
        m_empty->say(u"search"_s, tr("No client matches “%1”").arg(text),
                     tr("Names, addresses, phone numbers and policy numbers were searched."), tr("Clear the search"));
    else if (m_chips->chosen() != code(ClientFilter::All))
        m_empty->say(u"check"_s, tr("Nobody here"), tr("No client is in this list at the moment."), tr("Show all clients"));
    else
        m_empty->say(u"clients"_s, tr("No clients yet"),
                     tr("Import the list you already have: a CSV file with names, addresses, policies and their end dates."), tr("Import a list…"));
    m_stack->setCurrentWidget(m_empty);
}

void ClientListPage::fail(const Error &error)
{
    const words::ErrorText text = words::error(error, m_around.present.language());
    m_empty->say(u"warning"_s, text.message, text.next, tr("Try again"));
    m_stack->setCurrentWidget(m_empty);
}

void ClientListPage::emptyPressed()
{
    if (!m_search->text().trimmed().isEmpty()) {
        m_search->clear();
        m_search->start();
    } else if (m_chips->chosen() != code(ClientFilter::All)) {
        m_chips->choose(code(ClientFilter::All));
    } else if (m_count->text() == locale().toString(0)) {
        Q_EMIT m_around.signs.importWanted();
    } else {
        lookAgain();
    }
}

void ClientListPage::takeSubject()
{
    const ClientRow *row = m_model->rowAt(m_table->currentIndex().row());
    if (row)
        m_actions.setSubject(Subject{row->id, row->name, row->paused, row->inactive, !row->reachedBy.isEmpty()});
    else
        m_actions.setSubject(std::nullopt);
}

} // namespace deskbell::ui
