#include "ui/messages/sent_page.h"

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

namespace {
constexpr int atMost = 500;
}

SentPage::SentPage(const Surroundings &around, QWidget *parent)
    : Page(parent), m_around(around), m_count(labelled("dim", {}, this)),
      m_search(new SearchField(around.theme, tr("Search messages"), tr("Search client, matter or address"), this)), m_chips(new ChipRow(this)),
      m_period(new QComboBox(this)), m_stack(new QStackedWidget(this)),
      m_model(new CellModel({tr("When"), tr("Client"), tr("About"), tr("To"), tr("State")}, true, this)),
      m_table(new ListTable(around.theme, this)), m_empty(new EmptyState(around.theme, this)), m_menu(new QMenu(this))
{
    layOut();
    connect(m_search, &SearchField::searched, this, &SentPage::fill);
    connect(m_search, &SearchField::left, this, [this] { m_table->setFocus(Qt::TabFocusReason); });
    connect(m_chips, &ChipRow::chosenChanged, this, &SentPage::lookAgain);
    connect(m_period, &QComboBox::currentIndexChanged, this, &SentPage::lookAgain);
    connect(m_empty, &EmptyState::pressed, this, [this] {
        m_search->clear();
        m_period->setCurrentIndex(m_period->count() - 1);
        m_chips->choose(u"sent"_s);
    });
    connect(m_table, &ListTable::opened, this, [this](const QModelIndex &index) {
        Q_EMIT m_around.signs.messageWanted({m_model->idAt(index.row())});
    });
    connect(m_table, &ListTable::menuWanted, this, [this](const QModelIndex &index, const QPoint &at) { openMenu(index.row(), at); });
    lookAgain();
}

void SentPage::layOut()
{
    m_count->setObjectName(u"sentCount"_s);
    m_search->setObjectName(u"sentSearch"_s);
    m_chips->setObjectName(u"sentFilters"_s);
    m_period->setObjectName(u"sentPeriod"_s);
    m_table->setObjectName(u"sentTable"_s);
    m_table->setAccessibleName(tr("Sent messages"));
    m_menu->setObjectName(u"messageMenu"_s);
    m_chips->addChip(u"sent"_s, tr("What left"));
    m_chips->addChip(u"unknown"_s, tr("Unknown"));
    m_chips->addChip(u"failed"_s, tr("Failed"));
    m_chips->addChip(u"held"_s, tr("Held"));
    m_chips->addChip(u"all"_s, tr("Every message"));
    m_period->addItem(tr("Today"), 0);
    m_period->addItem(tr("7 days"), 6);
    m_period->addItem(tr("30 days"), 29);
    m_period->addItem(tr("Everything"), -1);
    m_period->setCurrentIndex(2);
    auto *periodLabel = labelled("field", tr("Period"), this);
    periodLabel->setBuddy(m_period);
    m_table->setModel(m_model);
    auto *header = m_table->horizontalHeader();
    const int widths[] = {140, 190, 186, 256};
    for (int column = 0; column < 4; ++column) {
        header->setSectionResizeMode(column, QHeaderView::Interactive);
        header->resizeSection(column, widths[column]);
    }
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(labelled("title", tr("Sent"), this));
    m_count->setContentsMargins(0, 5, 0, 0); // on the title's base line
    head->addWidget(m_count, 0, Qt::AlignVCenter);
    head->addStretch();
    head->addWidget(periodLabel);
    head->addWidget(m_period);
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

void SentPage::lookAgain()
{
    MessageSearch search;
    const QString chosen = m_chips->chosen();
    search.sentOnly = chosen == "sent"_L1;
    search.state = fromCode<MessageState>(chosen);
    if (search.sentOnly)
        search.state.reset();
    search.limit = atMost;
    const int days = m_period->currentData().toInt();
    // What waits for a person is shown whatever its age.
    const bool waiting = chosen == "held"_L1 || chosen == "unknown"_L1 || chosen == "failed"_L1;
    if (days >= 0 && !waiting)
        search.from = m_around.present.today().addDays(-days);
    m_around.desk.ask(m_slot, [search](const Reader &reader) { return reader.messages(search); }, [this](const Result<MessagePage> &rows) {
        if (rows) {
            m_rows = rows->rows;
            m_cut = int(m_rows.size()) == atMost;
            fill();
            return;
        }
        const words::ErrorText text = words::error(rows.error(), m_around.present.language());
        m_empty->say(u"warning"_s, text.message, text.next, {});
        m_stack->setCurrentWidget(m_empty);
    });
}

bool SentPage::startSearch()
{
    m_search->start();
    return true;
}

void SentPage::filter(const QString &id)
{
    m_chips->choose(id);
}

void SentPage::fill()
{
    const QString term = folded(m_search->text());
    std::vector<CellRow> rows;
    for (const MessageRow &row : m_rows)
        if (term.isEmpty() || folded(row.clientName + u' ' + row.matterNumber + u' ' + row.matterTitle + u' ' + row.message.to).contains(term))
            rows.push_back(rowOf(row));
    m_count->setText(m_cut ? tr("the newest %n", nullptr, atMost) : locale().toString(qsizetype(rows.size())));
    const bool none = rows.empty();
    m_model->setRows(std::move(rows));
    const QString chosen = m_chips->chosen();
    if (none && !m_rows.empty())
        m_empty->say(u"search"_s, tr("No message matches “%1”").arg(m_search->text()), tr("Clients, matters and addresses were searched."), tr("Show everything"));
    else if (none && (chosen == "unknown"_L1 || chosen == "failed"_L1 || chosen == "held"_L1))
        m_empty->say(u"check"_s, tr("Nothing waits here"), tr("No message is in this state."), tr("Show what left"));
    else if (none)
        m_empty->say(u"sent-page"_s, tr("Nothing was sent in this time"), tr("A message stands here as soon as it has left."), tr("Show everything"));
    m_stack->setCurrentWidget(none ? static_cast<QWidget *>(m_empty) : m_table);
}

CellRow SentPage::rowOf(const MessageRow &each) const
{
    const QString &language = m_around.present.language();
    const Message &message = each.message;
    const QString matter = each.matterNumber.isEmpty() ? each.matterTitle : each.matterNumber;
    Cell when{m_around.present.when(message.sent.value_or(message.due)), Tone::Dim, false, {}, {}, {}};
    Cell client{each.clientName, Tone::Normal, true, {}, {}, {}};
    Cell about{tr("%1 · %2", "matter, step").arg(matter, shortStep(message.occurrenceKey, language)), Tone::Normal, false, {}, {}, tr("%1, %2", "matter, step").arg(matter, words::stepName(message.occurrenceKey, language))};
    Cell to{message.to, Tone::Normal, false, {}, {}, {}};
    Cell state = stateLook(message.state, message.receipt, language);
    if (message.state == MessageState::Held || message.state == MessageState::Skipped)
        state.text = tr("%1: %2", "state: why").arg(state.text, words::reason(message.reason, message.reasonDetail, language));
    CellRow row;
    row.id = message.id.value;
    row.name = tr("the message to %1").arg(each.clientName);
    row.cells = {when, client, about, to, state};
    return row;
}

void SentPage::openMenu(int row, const QPoint &at)
{
    const MessageId id{m_model->idAt(row)};
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [id](const MessageRow &each) { return each.message.id == id; });
    if (found == m_rows.end())
        return;
    const ClientId client = found->message.client;
    Signpost &signs = m_around.signs;
    m_menu->clear();
    m_menu->addAction(tr("Open message"), &signs, [&signs, id] { Q_EMIT signs.messageWanted(id); });
    m_menu->addAction(tr("Open client"), &signs, [&signs, client] { Q_EMIT signs.clientWanted(client, ClientTab::Activity); });
    m_menu->popup(at);
}

} // namespace deskbell::ui
