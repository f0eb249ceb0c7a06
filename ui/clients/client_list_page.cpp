#include "ui/clients/client_list_page.h"

#include "domain/text/address.h"
#include "ui/clients/client_file.h"
#include "ui/desk/actions.h"
#include "ui/messages/message_look.h"
#include "ui/widgets/chip_row.h"
#include "ui/widgets/kebab_button.h"
#include "ui/widgets/list_table.h"
#include "ui/widgets/look.h"
#include "ui/widgets/paged_rows.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/searchable_list.h"
#include "words/words.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace deskbell::ui {

namespace {
constexpr ClientFilter filters[] = {ClientFilter::All, ClientFilter::Ending30Days, ClientFilter::Attention, ClientFilter::Unreachable, ClientFilter::Paused};
}

ClientListPage::ClientListPage(const Surroundings &around, Actions &actions, QWidget *parent)
    : Page(parent), m_around(around), m_actions(actions),
      m_model(new Clients(around.desk, {tr("Name"), tr("Reached by"), tr("Next matter"), tr("Last and next")}, &Reader::clients,
                          [this] { return question(); }, [this](const ClientRow &row) { return rowOf(row); }, this)),
      m_count(labelled("dim", {}, this)), m_table(new ListTable(around.theme, this)),
      m_list(new SearchableList(around.theme, u"client"_s, tr("Search clients"), tr("Search name, address, phone or policy"), m_table, this))
{
    auto *import = new QPushButton(m_actions.action(Actions::Id::Import)->text(), this);
    import->setObjectName(u"importButton"_s);
    m_count->setObjectName(u"clientCount"_s);
    m_table->setObjectName(u"clientTable"_s);
    m_table->setAccessibleName(tr("Clients"));
    m_table->setModel(m_model);
    m_table->setColumnWidths({206, 250, 242});
    m_table->setImportance({0, 2, 3, 1});
    ChipRow *chips = m_list->chips();
    chips->addChip(code(ClientFilter::All), tr("All"));
    chips->addChip(code(ClientFilter::Ending30Days), tr("Ending in 30 days"));
    chips->addChip(code(ClientFilter::Attention), tr("Needs attention"));
    chips->addChip(code(ClientFilter::Unreachable), tr("Unreachable"));
    chips->addChip(code(ClientFilter::Paused), tr("Paused"));
    auto *add = new QPushButton(m_actions.action(Actions::Id::NewClient)->text(), this);
    add->setObjectName(u"newClientButton"_s);
    add->setProperty("kind", u"primary"_s);
    layOut(tr("Clients"), m_count, {import, add}, m_list);

    connect(add, &QPushButton::clicked, m_actions.action(Actions::Id::NewClient), &QAction::trigger);
    connect(m_list, &SearchableList::otherPressed, m_actions.action(Actions::Id::NewClient), &QAction::trigger);
    connect(import, &QPushButton::clicked, m_actions.action(Actions::Id::Import), &QAction::trigger);
    connect(m_list, &SearchableList::searched, this, &ClientListPage::search);
    connect(m_list, &SearchableList::pressed, this, &ClientListPage::emptyPressed);
    connect(chips, &ChipRow::chosenChanged, this, &ClientListPage::search);
    connect(m_model, &PagedModel::loaded, this, &ClientListPage::settle);
    connect(m_model, &PagedModel::failed, this, [this](const Error &error) { m_list->showError(error, m_around.present.language(), tr("Try again")); });
    connect(m_table, &ListTable::opened, this, [this](const QModelIndex &index) {
        if (const ClientRow *row = m_model->rowAt(index.row()))
            Q_EMIT m_around.signs.clientWanted(row->id, ClientTab::Matters);
    });
    connect(m_table, &ListTable::menuWanted, this, [this](const QModelIndex &, const QRect &anchor) {
        takeSubject();
        openMenuAt(m_actions.clientMenu(), anchor);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ClientListPage::takeSubject);
    search();
    askCounts(); // not while typing: the counts do not depend on it
}

void ClientListPage::lookAgain()
{
    m_model->lookAgain();
    askCounts();
}

bool ClientListPage::startSearch()
{
    m_list->search()->start();
    return true;
}

void ClientListPage::search()
{
    m_table->scrollToTop();
    m_model->ask();
}

ClientSearch ClientListPage::question() const
{
    ClientSearch search;
    search.text = m_list->typed();
    search.filter = fromCode<ClientFilter>(m_list->chips()->chosen()).value_or(ClientFilter::All);
    search.today = m_around.present.today();
    return search;
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
    m_all = counts.value(int(ClientFilter::All));
    for (const ClientFilter filter : filters)
        if (filter != ClientFilter::All)
            m_list->chips()->setCount(code(filter), counts.value(int(filter)));
    showCount();
}

void ClientListPage::showCount()
{
    if (!m_list->typed().isEmpty())
        m_count->setText(m_model->found());
    else
        m_count->setText(m_all ? locale().toString(*m_all) : QString());
}

void ClientListPage::settle()
{
    showCount();
    if (isVisible()) // else the actions are about what another page shows
        takeSubject();
    if (m_model->rowCount() > 0) {
        m_list->showList();
        return;
    }
    if (const QString text = m_list->typed(); !text.isEmpty())
        m_list->showInstead(u"search"_s, tr("No client matches “%1”").arg(text),
                            tr("Names, addresses, phone numbers and policy numbers were searched."), tr("Clear the search"));
    else if (m_list->chips()->chosen() != code(ClientFilter::All))
        m_list->showInstead(u"check"_s, tr("Nobody here"), tr("No client is in this list at the moment."), tr("Show all clients"));
    else {
        m_list->showInstead(u"clients"_s, tr("No clients yet"),
                            tr("Import the list you already have: a CSV file with names, addresses, policies and their end dates."), tr("Import a list…"));
        m_list->offerInstead(m_actions.action(Actions::Id::NewClient)->text());
    }
}

void ClientListPage::emptyPressed()
{
    if (!m_list->typed().isEmpty()) {
        m_list->search()->clear();
        m_list->search()->start();
    } else if (m_list->chips()->chosen() != code(ClientFilter::All)) {
        m_list->chips()->choose(code(ClientFilter::All));
    } else if (m_all == 0) {
        Q_EMIT m_around.signs.importWanted();
    } else {
        lookAgain();
    }
}

void ClientListPage::takeSubject()
{
    const ClientRow *row = m_model->rowAt(m_table->currentIndex().row());
    if (row)
        m_actions.setSubject(Subject{row->id, row->name, row->paused, row->stopped,
                                     reminderObstacle(row->inactive, !row->reachedBy.isEmpty(), row->hasOpenMatter, row->remindable)});
    else
        m_actions.setSubject(std::nullopt);
}

CellRow ClientListPage::rowOf(const ClientRow &row) const
{
    const QString &language = m_around.present.language();
    Cell name{row.name, row.inactive ? Tone::Dim : Tone::Normal, true, {}, {}, {}, row.sample ? tr("Sample") : QString()};
    Cell reached{shownAddress(row.reachedBy), Tone::Normal, false, {}, {}, {}};
    if (row.reachedBy.isEmpty())
        reached = {tr("No address that can be used"), Tone::Warning, false, u"warning"_s, {}, {}};
    Cell matter{u"—"_s, Tone::Dim, false, {}, {}, tr("No open matter that ends")};
    if (row.matterEnds.isValid()) {
        QString what = row.matterNumber.isEmpty() ? row.matterTitle : row.matterNumber;
        if (what.isEmpty())
            what = words::matterType(row.matterType, language);
        matter = {tr("%1 · ends %2").arg(what, m_around.present.day(row.matterEnds)), Tone::Normal, false, {}, {}, {}};
    }
    Cell last{tr("Nothing yet"), Tone::Dim, false, {}, {}, {}};
    if (row.inactive)
        last = {tr("Inactive"), Tone::Dim, false, u"dash"_s, {}, {}};
    else if (row.stopped)
        last = {tr("Asked to hear nothing more"), Tone::Dim, false, u"dash"_s, {}, {}};
    else if (row.paused)
        last = {tr("Paused"), Tone::Warning, false, u"pause"_s, {}, {}};
    else if (row.lastState)
        last = stateLine(*row.lastState, row.lastReceipt, row.lastReason, row.lastAt, row.lastStep, m_around.present);
    return {row.id.value, row.name, {name, reached, matter, last}};
}

} // namespace deskbell::ui
