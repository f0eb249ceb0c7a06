#include "ui/messages/sent_page.h"

#include "domain/text/address.h"
#include "ui/messages/message_look.h"
#include "ui/widgets/chip_row.h"
#include "ui/widgets/list_table.h"
#include "ui/widgets/look.h"
#include "ui/widgets/paged_rows.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/searchable_list.h"
#include "words/words.h"

#include <QComboBox>
#include <QLabel>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace deskbell::ui {

namespace {
/// What waits for a person: shown whatever its age, and counted.
const QStringList &waiting()
{
    static const QStringList states{u"unknown"_s, u"failed"_s, u"held"_s};
    return states;
}

constexpr int addressColumn = 3;
} // namespace

SentPage::SentPage(const Surroundings &around, QWidget *parent)
    : Page(parent), m_around(around),
      m_model(new Messages(around.desk, {tr("When"), tr("Client"), tr("About"), tr("To"), tr("State")}, &Reader::messages, [this] {
          MessageSearch search = chosen(m_list->chips()->chosen());
          search.text = m_list->typed();
          return search;
      }, [this](const MessageRow &row) { return rowOf(row); }, this)),
      m_count(labelled("dim", {}, this)), m_period(new QComboBox(this)), m_table(new ListTable(around.theme, this)),
      m_list(new SearchableList(around.theme, u"sent"_s, tr("Search messages"), tr("Search client, matter or address"), m_table, this))
{
    m_count->setObjectName(u"sentCount"_s);
    m_period->setObjectName(u"sentPeriod"_s);
    m_period->addItem(tr("Today"), 0);
    m_period->addItem(tr("7 days"), 6);
    m_period->addItem(tr("30 days"), 29);
    m_period->addItem(tr("Everything"), -1);
    m_period->setCurrentIndex(m_period->count() - 1);
    auto *periodLabel = labelled("field", tr("Period"), this);
    periodLabel->setBuddy(m_period);
    m_table->setObjectName(u"sentTable"_s);
    m_table->setAccessibleName(tr("Sent messages"));
    m_table->setModel(m_model);
    m_table->setColumnWidths({132, 176, 184, 256});
    m_table->setImportance({1, 0, 4, 2, 3});
    ChipRow *chips = m_list->chips();
    chips->addChip(u"sent"_s, tr("What left"));
    chips->addChip(u"unknown"_s, tr("Unknown"));
    chips->addChip(u"failed"_s, tr("Failed"));
    chips->addChip(u"held"_s, tr("Held"));
    chips->addChip(u"all"_s, tr("Every message"));
    layOut(tr("Sent"), m_count, {periodLabel, m_period}, m_list);

    connect(m_list, &SearchableList::searched, this, &SentPage::search);
    connect(chips, &ChipRow::chosenChanged, this, &SentPage::search);
    connect(m_period, &QComboBox::currentIndexChanged, this, [this] {
        search();
        askCounts();
    });
    connect(m_list, &SearchableList::pressed, this, [this] {
        m_list->search()->clear();
        m_period->setCurrentIndex(m_period->count() - 1);
        m_list->chips()->choose(u"sent"_s);
    });
    connect(m_model, &PagedModel::loaded, this, &SentPage::settle);
    connect(m_model, &PagedModel::failed, this, [this](const Error &error) { m_list->showError(error, m_around.present.language()); });
    Signpost &signs = m_around.signs;
    connect(m_table, &ListTable::opened, this, [this](const QModelIndex &index) {
        Q_EMIT m_around.signs.messageWanted({m_model->idAt(index.row())});
    });
    m_table->setRowMenu(u"messageMenu"_s, [this, &signs](QMenu *menu, int row) {
        const MessageRow *shown = m_model->rowAt(row);
        if (!shown)
            return;
        menu->addAction(tr("Open message"), &signs, [&signs, id = shown->message.id] { Q_EMIT signs.messageWanted(id); });
        menu->addAction(tr("Open client"), &signs, [&signs, client = shown->message.client] { Q_EMIT signs.clientWanted(client, ClientTab::Activity); });
    });
    search();
    askCounts();
}

void SentPage::search()
{
    m_table->setColumnHidden(addressColumn, m_list->chips()->chosen() == "held"_L1); // the reason needs its room, and mostly it is that there is no address
    m_table->scrollToTop();
    m_model->ask();
}

void SentPage::lookAgain()
{
    m_model->lookAgain();
    askCounts();
}

bool SentPage::startSearch()
{
    m_list->search()->start();
    return true;
}

void SentPage::filter(const QString &id)
{
    m_list->chips()->choose(id);
}

MessageSearch SentPage::chosen(const QString &id) const
{
    MessageSearch search;
    search.sentOnly = id == "sent"_L1;
    if (!search.sentOnly)
        search.state = fromCode<MessageState>(id);
    search.stillWaiting = search.state.has_value();
    const int days = m_period->currentData().toInt();
    if (days >= 0 && !waiting().contains(id))
        search.from = m_around.present.today().addDays(-days);
    return search;
}

void SentPage::askCounts()
{
    QHash<QString, MessageSearch> searches;
    for (const QString &id : waiting() + QStringList{u"sent"_s, u"all"_s})
        searches.insert(id, chosen(id));
    m_around.desk.ask(m_countSlot, [searches](const Reader &reader) -> Result<QHash<QString, int>> {
        QHash<QString, int> counts;
        for (auto each = searches.cbegin(); each != searches.cend(); ++each) {
            auto count = reader.messageCount(*each);
            if (!count)
                return Failure(count.error());
            counts.insert(each.key(), *count);
        }
        return counts;
    }, [this](const Result<QHash<QString, int>> &counts) {
        if (!counts)
            return;
        m_counts = *counts;
        for (const QString &id : waiting())
            m_list->chips()->setCount(id, m_counts.value(id));
        showCount();
    });
}

void SentPage::showCount()
{
    if (!m_list->typed().isEmpty())
        m_count->setText(m_model->found());
    else
        m_count->setText(m_counts.isEmpty() ? QString() : locale().toString(m_counts.value(m_list->chips()->chosen())));
}

void SentPage::settle()
{
    showCount();
    if (m_model->rowCount() > 0) {
        m_list->showList();
        return;
    }
    if (m_model->isAsking())
        m_list->showInstead(u"search"_s, tr("Looking through older messages…"), {});
    else if (const QString text = m_list->typed(); !text.isEmpty())
        m_list->showInstead(u"search"_s, tr("No message matches “%1”").arg(text), tr("Clients, matters and addresses were searched."), tr("Show everything"));
    else if (waiting().contains(m_list->chips()->chosen()))
        m_list->showInstead(u"check"_s, tr("Nothing waits here"), tr("No message is in this state."), tr("Show what left"));
    else
        m_list->showInstead(u"sent-page"_s, tr("Nothing was sent in this time"), tr("A message stands here as soon as it has left."), tr("Show everything"));
}

CellRow SentPage::rowOf(const MessageRow &each) const
{
    const QString &language = m_around.present.language();
    const Message &message = each.message;
    Cell when{m_around.present.when(message.sent.value_or(message.due)), Tone::Dim, false, {}, {}, {}};
    Cell client{each.clientName, Tone::Normal, true, {}, {}, {}};
    Cell to{shownAddress(message.to), Tone::Normal, false, {}, {}, {}};
    Cell state = stateLook(message.state, message.receipt, language);
    if (message.state == MessageState::Held || message.state == MessageState::Skipped)
        state.text = tr("%1: %2", "state: why").arg(state.text, words::reason(message.reason, message.reasonDetail, language));
    const QString matter = each.matterNumber.isEmpty() ? each.matterTitle : each.matterNumber;
    return {message.id.value, tr("the message to %1").arg(each.clientName), {when, client, aboutLook(matter, message.occurrenceKey, language), to, state}};
}

} // namespace deskbell::ui
