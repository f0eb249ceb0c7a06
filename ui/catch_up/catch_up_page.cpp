#include "ui/catch_up/catch_up_page.h"

#include "ui/catch_up/missed_story.h"
#include "ui/widgets/list_table.h"
#include "ui/widgets/look.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/paged_rows.h"
#include "ui/widgets/pick_bar.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/searchable_list.h"
#include "ui/widgets/tab_order.h"
#include "words/words.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>
#include <set>

using namespace Qt::StringLiterals;

namespace deskbell::ui {

CatchUpPage::CatchUpPage(const Surroundings &around, QWidget *parent)
    : Page(parent), m_around(around),
      m_model(new Missed(around.desk, {tr("Client"), tr("Reminder"), tr("Was due"), tr("Why it did not go")}, &Reader::missed, [this] {
          MissedSearch search = chosen();
          search.text = m_list->typed();
          return search;
      }, [this](const MissedRow &row) { return rowOf(row); }, this)),
      m_count(labelled("dim", {}, this)), m_period(new QComboBox(this)), m_refusals(new Notice(around.theme, this)), m_table(new ListTable(around.theme, this)),
      m_list(new SearchableList(around.theme, u"missed"_s, tr("Search what was missed"), tr("Search client, matter or automation"), m_table, this)),
      m_bar(new PickBar(m_model, u"missed"_s, tr("Tick those to be dealt with."), this))
{
    setObjectName(u"catchUpPage"_s);
    m_count->setObjectName(u"missedCount"_s);
    m_period->setObjectName(u"missedPeriod"_s);
    m_refusals->setObjectName(u"missedRefusals"_s);
    m_table->setObjectName(u"missedTable"_s);
    m_table->setAccessibleName(tr("What was missed"));
    m_table->setModel(m_model);
    m_table->setColumnWidths({232, 224, 132});
    m_table->verticalHeader()->setDefaultSectionSize(46); // two lines
    m_table->setImportance({0, 2, 3, 1});
    auto *periodLabel = labelled("field", tr("Was due"), this);
    periodLabel->setBuddy(m_period);
    layOut(tr("Catch-up"), m_count, {periodLabel, m_period}, m_list);
    static_cast<QVBoxLayout *>(layout())->insertWidget(1, m_refusals);
    layOutBar();
    offer({});

    connect(m_list, &SearchableList::searched, m_model, [this] { m_model->ask(); });
    connect(m_period, &QComboBox::activated, this, &CatchUpPage::ask);
    connect(m_list, &SearchableList::pressed, this, [this] {
        if (!m_list->typed().isEmpty()) {
            m_list->search()->clear();
            return;
        }
        m_period->setCurrentIndex(m_period->count() - 1);
        ask();
    });
    connect(m_model, &PagedModel::loaded, this, &CatchUpPage::settle);
    connect(m_model, &PagedModel::failed, this, [this](const Error &error) { m_list->showError(error, m_around.present.language()); });
    Signpost &signs = m_around.signs;
    connect(m_table, &ListTable::opened, this, [this](const QModelIndex &index) {
        if (const MissedRow *shown = m_model->rowAt(index.row()))
            Q_EMIT m_around.signs.clientWanted(shown->client, ClientTab::Activity);
    });
    m_table->setRowMenu(u"missedMenu"_s, [this, &signs](QMenu *menu, int row) {
        const MissedRow *shown = m_model->rowAt(row);
        if (!shown)
            return;
        const std::vector<MissedRow> one{*shown};
        menu->addAction(tr("Send now"), this, [this, one] { act(Deed::Send, one); });
        menu->addAction(tr("Skip"), this, [this, one] { act(Deed::Skip, one); });
        menu->addSeparator();
        menu->addAction(tr("Open client"), &signs, [&signs, client = shown->client] { Q_EMIT signs.clientWanted(client, ClientTab::Activity); });
        menu->addAction(tr("Send reminder…"), &signs, [&signs, shown = *shown] { Q_EMIT signs.reminderWanted(shown.client, shown.matter); });
    });
    open({}, {});
}

void CatchUpPage::layOutBar()
{
    m_skip = m_bar->add(u"skipMissedButton"_s, tr("Skip"));
    m_sendOne = m_bar->add(u"sendOneButton"_s, {});
    m_send = m_bar->add(u"sendMissedButton"_s, {});
    m_send->setProperty("kind", u"primary"_s);
    m_skip->setToolTip(tr("It is not sent and leaves this list. The log says who decided that."));
    m_skip->setAccessibleDescription(m_skip->toolTip());
    m_sendOne->setToolTip(tr("Of what one automation missed for a matter only the newest goes, in place of the older ones."));
    m_sendOne->setAccessibleDescription(m_sendOne->toolTip());
    m_list->addAbove(m_bar);
    tabAsRead(this);
    connect(m_bar, &PickBar::changed, this, &CatchUpPage::showBar);
    connect(m_send, &QPushButton::clicked, this, [this] { act(Deed::Send, picked()); });
    connect(m_sendOne, &QPushButton::clicked, this, [this] { act(Deed::SendOne, picked()); });
    connect(m_skip, &QPushButton::clicked, this, [this] { act(Deed::Skip, picked()); });
    showBar();
}

/// What is ticked says how many messages that makes.
void CatchUpPage::showBar()
{
    const std::vector<MissedRow> rows = picked();
    std::set<std::pair<RuleId, MatterId>> newest;
    for (const MissedRow &row : rows)
        newest.emplace(row.rule, row.matter);
    m_send->setText(rows.empty() ? tr("Send now") : tr("Send %n now", nullptr, int(rows.size())));
    m_sendOne->setText(tr("Send only the newest (%1)").arg(locale().toString(int(newest.size()))));
    m_sendOne->setVisible(newest.size() < rows.size());
}

void CatchUpPage::open(Instant from, Instant to)
{
    if (from.ms != 0 || to.ms != 0) {
        MissedSearch wanted;
        wanted.from = from;
        wanted.to = to;
        offer(wanted);
        ask();
        return;
    }
    m_around.desk.ask(m_spanSlot, [now = m_around.present.now()](const Reader &reader) { return reader.missedSpan(now); }, [this](const Result<MissedSearch> &span) {
        if (span)
            offer(*span);
        ask();
    });
}

void CatchUpPage::offer(const MissedSearch &wanted)
{
    m_spans = MissedSpan::of(wanted, m_around.present);
    m_period->clear();
    for (const MissedSpan::Choice &each : m_spans)
        m_period->addItem(each.title);
    m_period->setCurrentIndex(0);
}

MissedSearch CatchUpPage::chosen() const
{
    MissedSearch search;
    if (const auto at = size_t(std::max(0, m_period->currentIndex())); at < m_spans.size()) {
        search.from = m_spans[at].from;
        search.to = m_spans[at].to;
    }
    return search;
}

void CatchUpPage::ask()
{
    m_refusals->say(Tone::Refusal, {}, {});
    m_table->scrollToTop();
    m_model->pickAll(false);
    m_model->ask();
    askCount();
}

void CatchUpPage::lookAgain()
{
    m_model->lookAgain();
    askCount();
}

bool CatchUpPage::startSearch()
{
    m_list->search()->start();
    return true;
}

void CatchUpPage::askCount()
{
    m_around.desk.ask(m_countSlot, [search = chosen()](const Reader &reader) { return reader.missedCount(search); }, [this](const Result<int> &count) {
        m_count->setText(count && *count > 0 ? locale().toString(*count) : QString());
    });
}

void CatchUpPage::settle()
{
    showBar();
    if (m_model->rowCount() > 0)
        m_list->showList();
    else if (m_model->isAsking())
        return;
    else if (const QString text = m_list->typed(); !text.isEmpty())
        m_list->showInstead(u"search"_s, tr("Nothing missed matches “%1”").arg(text), tr("Clients, matters and automations were searched."), tr("Show everything"));
    else
        m_list->showInstead(u"check"_s, tr("Nothing was missed in this time"), tr("Reminders that fell due while nothing was sent, and are too late by now, stay here until somebody deals with them."),
                            m_period->currentIndex() + 1 < m_period->count() ? tr("Look further back") : QString());
}

CellRow CatchUpPage::rowOf(const MissedRow &row) const
{
    const QString &language = m_around.present.language();
    const QString matter = row.matterNumber.isEmpty() ? row.matterTitle : row.matterNumber;
    Cell client{row.clientName, Tone::Normal, true, {}, matter, {}};
    Cell about{words::stepName(row.step, language), Tone::Normal, false, {}, row.ruleName, {}};
    Cell due{m_around.present.when(row.due), Tone::Dim, false, {}, {}, {}};
    const MissedStory story = MissedStory::of(row, m_around.present);
    const Cell why{story.why, Tone::Normal, false, {}, story.heeds, {}};
    return {row.id.value, tr("what %1 missed").arg(row.clientName), {client, about, due, why}};
}

std::vector<MissedRow> CatchUpPage::picked() const
{
    std::vector<MissedRow> rows;
    const std::vector<qint64> ids = m_model->picked();
    const std::set<qint64> wanted(ids.begin(), ids.end());
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (const MissedRow *shown = m_model->rowAt(row); shown && wanted.contains(shown->id.value))
            rows.push_back(*shown);
    return rows;
}

void CatchUpPage::act(Deed deed, const std::vector<MissedRow> &rows)
{
    if (rows.empty())
        return;
    std::vector<OccurrenceId> ids;
    ids.reserve(size_t(rows.size()));
    for (const MissedRow &row : rows)
        ids.push_back(row.id);
    m_bar->setBusy(true);
    m_around.desk.tell(m_slot, [deed, ids](Commands &commands, const By &by) {
        return deed == Deed::Send || deed == Deed::SendOne ? commands.sendMissed(ids, deed == Deed::SendOne, by) : commands.leaveMissed(ids, deed == Deed::Skip, by);
    }, [this, deed, rows](const Result<std::vector<MissedOutcome>> &outcomes) {
        m_bar->setBusy(false);
        if (outcomes) {
            report(deed, rows, *outcomes);
            return;
        }
        const words::ErrorText text = words::error(outcomes.error(), m_around.present.language());
        m_refusals->say(Tone::Refusal, u"warning"_s, text.message + u' ' + text.next);
    });
}

void CatchUpPage::report(Deed deed, const std::vector<MissedRow> &rows, const std::vector<MissedOutcome> &outcomes)
{
    BulkReport report;
    int messages = 0, merged = 0;
    std::vector<MissedRow> done;
    for (const MissedOutcome &outcome : outcomes) {
        const auto row = std::ranges::find(rows, outcome.id, &MissedRow::id);
        report.add(row == rows.end() ? QString() : row->clientName, outcome.refused);
        messages += int(outcome.messages.size());
        merged += bool(outcome.with);
        if (!outcome.refused && row != rows.end())
            done.push_back(*row);
    }
    m_refusals->say(Tone::Refusal, u"warning"_s, report.refusals(m_around.present.language()));
    lookAgain();
    if (done.empty())
        return;
    if (deed == Deed::Skip)
        Q_EMIT m_around.signs.said(tr("%n reminders are left at that.", nullptr, int(done.size())), [this, done] { act(Deed::TakeBack, done); });
    else if (deed == Deed::TakeBack)
        Q_EMIT m_around.signs.said(tr("%n reminders are on the list again.", nullptr, int(done.size())), {});
    else if (merged > 0)
        Q_EMIT m_around.signs.said(tr("%n messages are queued, only the newest of each matter.", nullptr, messages), {});
    else
        Q_EMIT m_around.signs.said(tr("%n messages are queued.", nullptr, messages), {});
}

} // namespace deskbell::ui
