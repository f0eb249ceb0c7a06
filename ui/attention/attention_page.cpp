#include "ui/attention/attention_page.h"

#include "domain/text/address.h"
#include "ui/messages/fix_place.h"
#include "ui/messages/message_look.h"
#include "ui/messages/send_again_dialog.h"
#include "ui/widgets/chip_row.h"
#include "ui/widgets/list_table.h"
#include "ui/widgets/look.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/paged_rows.h"
#include "ui/widgets/pick_bar.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/searchable_list.h"
#include "ui/widgets/tab_order.h"
#include "words/words.h"

#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace deskbell::ui {

AttentionPage::AttentionPage(const Surroundings &around, QWidget *parent)
    : Page(parent), m_around(around),
      m_model(new Messages(around.desk, {tr("Client"), tr("About"), tr("What is known")}, &Reader::messages, [this] {
          const AttentionGroup *group = chosen();
          MessageSearch search = group ? group->search() : MessageSearch();
          if (!group)
              search.client = {-1}; // nothing waits: nothing is listed
          search.text = m_list->typed();
          return search;
      }, [this](const MessageRow &row) { return rowOf(row); }, this)),
      m_count(labelled("dim", {}, this)), m_advice(new Notice(around.theme, this)), m_refusals(new Notice(around.theme, this)), m_table(new ListTable(around.theme, this)),
      m_list(new SearchableList(around.theme, u"attention"_s, tr("Search messages"), tr("Search client, matter or address"), m_table, this)),
      m_bar(new PickBar(m_model, u"attention"_s, {}, this))
{
    setObjectName(u"attentionPage"_s);
    m_count->setObjectName(u"attentionPageCount"_s);
    m_advice->setObjectName(u"attentionAdvice"_s);
    m_refusals->setObjectName(u"attentionRefusals"_s);
    m_table->setObjectName(u"attentionPageTable"_s);
    m_table->setAccessibleName(tr("Messages that wait for you"));
    m_table->setModel(m_model);
    m_table->setColumnWidths({288, 200});
    m_table->verticalHeader()->setDefaultSectionSize(46); // two lines
    m_table->setImportance({0, 2, 1});
    layOut(tr("Needs attention"), m_count, {}, m_list);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->insertWidget(1, m_advice);
    column->insertWidget(2, m_refusals);
    layOutBar();

    connect(m_list, &SearchableList::searched, m_model, [this] { m_model->ask(); });
    connect(m_list->chips(), &ChipRow::chosenChanged, this, [this] {
        m_refusals->say(Tone::Refusal, {}, {});
        showGroup();
    });
    connect(m_list, &SearchableList::pressed, this, [this] {
        if (m_groups.empty())
            Q_EMIT m_around.signs.todayWanted();
        else
            m_list->search()->clear();
    });
    connect(m_model, &PagedModel::loaded, this, &AttentionPage::settle);
    connect(m_model, &PagedModel::failed, this, [this](const Error &error) { m_list->showError(error, m_around.present.language()); });
    connect(m_advice, &Notice::pressed, this, [this] {
        if (const AttentionGroup *group = chosen())
            goToFix(m_around.signs, {group->fixes, {}, {}, {}, {}, ChannelKind::Email});
    });
    Signpost &signs = m_around.signs;
    connect(m_table, &ListTable::opened, this, [this](const QModelIndex &index) { Q_EMIT m_around.signs.messageWanted({m_model->idAt(index.row())}); });
    m_table->setRowMenu(u"attentionMenu"_s, [this, &signs](QMenu *menu, int row) {
        const MessageRow *shown = m_model->rowAt(row);
        if (!shown)
            return;
        const std::vector<MessageRow> one{*shown};
        menu->addAction(tr("Open message"), &signs, [&signs, id = shown->message.id] { Q_EMIT signs.messageWanted(id); });
        menu->addAction(tr("Open client"), &signs, [&signs, client = shown->message.client] { Q_EMIT signs.clientWanted(client, ClientTab::Activity); });
        menu->addSeparator();
        if (shown->message.state == MessageState::Unknown) {
            menu->addAction(m_arrived->text(), this, [this, one] { decide(one, u"sent"_s); });
            menu->addAction(m_again->text(), this, [this, one] { askToSendAgain(one); });
            menu->addAction(m_leave->text(), this, [this, one] { decide(one, u"left"_s); });
        } else if (shown->message.state == MessageState::Failed) {
            menu->addAction(m_resend->text(), this, [this, one] { decide(one, u"resend"_s); });
            menu->addAction(m_leave->text(), this, [this, one] { decide(one, u"left"_s); });
        }
        const bool failed = shown->message.state == MessageState::Failed;
        const Reason reason = failed ? Reason::BadAddress : shown->message.reason;
        const Obstacle obstacle{reason, shown->message.client, shown->message.matter, shown->message.rule, failed ? shown->message.to : shown->message.reasonDetail, shown->message.channel};
        if (shown->message.state != MessageState::Unknown && hasFix(obstacle))
            menu->addAction(words::fix(reason, m_around.present.language()), &signs, [&signs, obstacle] { goToFix(signs, obstacle); });
    });
    lookAgain();
}

void AttentionPage::layOutBar()
{
    m_leave = m_bar->add(u"leaveButton"_s, tr("Leave it"));
    m_again = m_bar->add(u"sendAgainButton"_s, tr("Send again – may arrive twice…"));
    m_arrived = m_bar->add(u"arrivedButton"_s, tr("It arrived"));
    m_resend = m_bar->add(u"resendButton"_s, tr("Send again"));
    for (QPushButton *each : {m_arrived, m_resend}) // never both in sight
        each->setProperty("kind", u"primary"_s);
    m_list->addAbove(m_bar);
    tabAsRead(this);
    connect(m_arrived, &QPushButton::clicked, this, [this] { decide(picked(), u"sent"_s); });
    connect(m_again, &QPushButton::clicked, this, [this] { askToSendAgain(picked()); });
    connect(m_leave, &QPushButton::clicked, this, [this] { decide(picked(), u"left"_s); });
    connect(m_resend, &QPushButton::clicked, this, [this] { decide(picked(), u"resend"_s); });
}

void AttentionPage::lookAgain()
{
    m_around.desk.ask(m_groupSlot, [](const Reader &reader) { return reader.waiting(); }, [this](const Result<std::vector<Waiting>> &waiting) {
        if (waiting)
            showGroups(AttentionGroups::of(*waiting));
        else
            m_list->showError(waiting.error(), m_around.present.language());
    });
}

bool AttentionPage::startSearch()
{
    m_list->search()->start();
    return true;
}

void AttentionPage::open(const QString &group)
{
    m_wanted = group;
    lookAgain();
}

void AttentionPage::showGroups(const std::vector<AttentionGroup> &groups)
{
    const QString before = m_list->chips()->chosen();
    const bool same = std::ranges::equal(groups, m_groups, {}, &AttentionGroup::id, &AttentionGroup::id);
    m_groups = groups;
    m_known = true;
    ChipRow *chips = m_list->chips();
    if (!same) {
        chips->removeChipsFrom(0);
        for (const AttentionGroup &each : m_groups)
            chips->addChip(each.id, each.title);
        tabAsRead(this);
    }
    int all = 0;
    for (const AttentionGroup &each : m_groups) {
        chips->setCount(each.id, each.count);
        all += each.count;
    }
    m_count->setText(all > 0 ? locale().toString(all) : QString());
    const QSignalBlocker quiet(chips);
    chips->choose(before);
    if (m_wanted == "held"_L1) { // the first of those
        const auto held = std::ranges::find(m_groups, MessageState::Held, &AttentionGroup::state);
        m_wanted = held == m_groups.end() ? QString() : held->id;
    }
    if (!m_wanted.isEmpty())
        chips->choose(std::exchange(m_wanted, {}));
    if (chips->chosen() == before) {
        m_model->lookAgain();
        settle();
        return;
    }
    showGroup();
}

void AttentionPage::showGroup()
{
    const AttentionGroup *group = chosen();
    const MessageState state = group ? group->state : MessageState::Held;
    m_advice->say(Tone::Warning, state == MessageState::Unknown ? u"question"_s : state == MessageState::Failed ? u"cross"_s : u"pause"_s, group ? group->advice : QString(),
                  group && group->fixes != Reason::Ok ? words::fix(group->fixes, m_around.present.language()) : QString());
    for (QPushButton *each : {m_arrived, m_again})
        each->setVisible(state == MessageState::Unknown);
    m_resend->setVisible(state == MessageState::Failed);
    m_leave->setToolTip(state == MessageState::Failed ? tr("It stays refused, is not sent again, and leaves this page. The log says who decided that.")
                                                      : tr("It stays unknown, is not sent again, and leaves this page. The log says who decided that."));
    m_leave->setAccessibleDescription(m_leave->toolTip());
    m_table->scrollToTop();
    m_model->pickAll(false);
    m_model->setPickable(state != MessageState::Held); // those go when their reason goes
    m_bar->setHint(state == MessageState::Failed ? tr("Tick those to be dealt with.") : tr("Tick those you know more about."));
    m_model->ask();
}

void AttentionPage::settle()
{
    const AttentionGroup *group = chosen();
    if (!group) {
        if (m_known)
            m_list->showInstead(u"check"_s, tr("Nothing waits for you"), tr("Messages that cannot go by themselves, or whose outcome nobody knows, are listed here."), tr("Show today"));
    } else if (m_model->rowCount() > 0) {
        m_list->showList();
        m_bar->setVisible(group->state != MessageState::Held); // what is held goes when its reason goes
    } else if (m_model->isAsking()) {
        return;
    } else if (const QString text = m_list->typed(); !text.isEmpty()) {
        m_list->showInstead(u"search"_s, tr("No message matches “%1”").arg(text), tr("Clients, matters and addresses were searched."), tr("Show everything"));
    }
}

const AttentionGroup *AttentionPage::chosen() const
{
    const auto found = std::ranges::find(m_groups, m_list->chips()->chosen(), &AttentionGroup::id);
    return found == m_groups.end() ? nullptr : &*found;
}

CellRow AttentionPage::rowOf(const MessageRow &each) const
{
    const QString &language = m_around.present.language();
    const Message &message = each.message;
    const QString matter = each.matterNumber.isEmpty() ? each.matterTitle : each.matterNumber;
    Cell known = stateLook(message.state, message.receipt, language);
    if (message.state == MessageState::Held) {
        known.text = words::reason(message.reason, message.reasonDetail, language);
    } else if (!message.attempts.empty()) {
        const Attempt &last = message.attempts.back();
        const Instant at = last.wireStarted.value_or(last.claimed);
        if (message.state == MessageState::Unknown)
            known.text = tr("Left %1, then no answer").arg(m_around.present.whenInside(at));
        else
            known.text = tr("%1, %2", "what happened, when").arg(words::attempt(last, language), m_around.present.whenInside(at));
        if (message.attempts.size() > 1)
            //: what is known of a message that was tried several times
            known.text = tr("%1 (attempt %2)").arg(known.text).arg(message.attempts.size());
        known.under = last.reply.isEmpty() ? tr("The mail server said nothing more.") : words::serverWords(last.reply, language); // which server it was stands in the message
    }
    known.accessible.clear();
    const QString address = message.state == MessageState::Held ? QString() : shownAddress(message.to); // what is held has none, or the reason names it
    return {message.id.value, tr("the message to %1").arg(each.clientName),
            {Cell{each.clientName, Tone::Normal, true, {}, address, {}}, aboutLook(matter, message.occurrenceKey, language), known}};
}

std::vector<MessageRow> AttentionPage::picked() const
{
    std::vector<MessageRow> rows;
    const std::vector<qint64> ids = m_model->picked();
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (const MessageRow *shown = m_model->rowAt(row); shown && std::ranges::find(ids, shown->message.id.value) != ids.end())
            rows.push_back(*shown);
    return rows;
}

void AttentionPage::askToSendAgain(const std::vector<MessageRow> &messages)
{
    QStringList names;
    for (const MessageRow &each : messages)
        names << each.clientName;
    auto *question = new SendAgainDialog(names, window());
    connect(question, &QDialog::accepted, this, [this, messages] { decide(messages, u"again"_s); });
    question->open();
}

void AttentionPage::decide(const std::vector<MessageRow> &messages, const QString &as)
{
    if (messages.empty())
        return;
    m_bar->setBusy(true);
    m_around.desk.tell(m_slot, [messages, as](Commands &commands, const By &by) -> Result<BulkReport> {
        BulkReport report; // each is decided by itself: what cannot be done to one says nothing of the others
        for (const MessageRow &each : messages) {
            const Result<MessageId> done = as == "resend"_L1 ? commands.resendMessage(each.message.id, by) : commands.resolveMessage(each.message.id, as, by);
            report.add(each.clientName, done ? std::optional<Error>() : done.error());
        }
        return report;
    }, [this, as, failed = messages.front().message.state == MessageState::Failed](const Result<BulkReport> &done) {
        m_bar->setBusy(false);
        if (done)
            report(*done, failed && as == "left"_L1 ? u"left_failed"_s : as);
    });
}

void AttentionPage::report(const BulkReport &report, const QString &as)
{
    m_refusals->say(Tone::Refusal, u"warning"_s, report.refusals(m_around.present.language()));
    lookAgain();
    if (report.done() == 0)
        return;
    const int done = report.done();
    Q_EMIT m_around.signs.said(as == "sent"_L1   ? tr("Noted: %n messages arrived.", nullptr, done)
                               : as == "left_failed"_L1 ? tr("Left at that: %n messages stay refused and are not sent again.", nullptr, done)
                               : as == "left"_L1 ? tr("Left at that: %n messages stay unknown and are not sent again.", nullptr, done)
                                                 : tr("%n new messages are queued.", nullptr, done), {});
}

} // namespace deskbell::ui
