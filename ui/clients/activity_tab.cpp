#include "ui/clients/activity_tab.h"

#include "ui/widgets/cell_model.h"
#include "ui/widgets/chip_row.h"
#include "ui/widgets/list_table.h"
#include "ui/widgets/look.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/searchable_list.h"
#include "words/words.h"

#include <QHash>
#include <QHeaderView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace deskbell::ui {

namespace {

constexpr int matterChipsAtMost = 4;

struct KindLook {
    QLatin1StringView icon;
    Tone tone;
};

/// The drawing of a kind of entry; a kind that nobody drew is a neutral note.
KindLook lookOf(const LogEntry &entry)
{
    static const QHash<QString, KindLook> looks = {
        {u"sent"_s, {"arrow"_L1, Tone::Normal}},          {u"failed"_s, {"cross"_L1, Tone::Refusal}},
        {u"unknown"_s, {"question"_L1, Tone::Warning}},   {u"not_sent"_s, {"dash"_L1, Tone::Dim}},
        {u"held"_s, {"pause"_L1, Tone::Warning}},         {u"not_taken"_s, {"clock"_L1, Tone::Warning}},
        {u"cancelled"_s, {"dash"_L1, Tone::Dim}},         {u"queued"_s, {"clock"_L1, Tone::Normal}},
        {u"resent"_s, {"undo"_L1, Tone::Normal}},         {u"resolved"_s, {"pencil"_L1, Tone::Normal}},
        {u"delivered"_s, {"check"_L1, Tone::Good}},       {u"client_paused"_s, {"pause"_L1, Tone::Normal}},
        {u"matter_paused"_s, {"pause"_L1, Tone::Normal}}, {u"consent_given"_s, {"consent"_L1, Tone::Normal}},
        {u"consent_withdrawn"_s, {"consent"_L1, Tone::Normal}}, {u"address_flagged"_s, {"warning"_L1, Tone::Warning}},
        {u"suppressed"_s, {"warning"_L1, Tone::Warning}}, {u"client_added"_s, {"plus"_L1, Tone::Normal}},
        {u"matter_added"_s, {"document"_L1, Tone::Normal}}, {u"contact_added"_s, {"plus"_L1, Tone::Normal}},
    };
    return looks.value(entry.kind, KindLook{"pencil"_L1, Tone::Normal});
}

/// Without the server's own words, which stand under it.
QString sentenceOf(LogEntry entry, const QString &language)
{
    if (entry.parameters.contains("reply"_L1))
        entry.parameters["reply"_L1] = QString();
    QString sentence = words::logEntry(entry, language);
    while (sentence.endsWith(u':') || sentence.endsWith(u' '))
        sentence.chop(1);
    return sentence;
}

} // namespace

ActivityTab::ActivityTab(const Surroundings &around, QWidget *parent)
    : QWidget(parent), m_around(around), m_model(new CellModel({tr("When"), tr("What"), tr("By")}, false, this)),
      m_table(new ListTable(around.theme, this)),
      m_list(new SearchableList(around.theme, u"activity"_s, tr("Search activity"), tr("Search what happened"), m_table, this))
{
    m_list->chips()->addChip(u"everything"_s, tr("Everything"));
    m_list->chips()->addChip(u"sent"_s, tr("Only what was sent"));
    m_table->setObjectName(u"activityTable"_s);
    m_table->setAccessibleName(tr("Activity"));
    m_table->setModel(m_model);
    m_table->setWrapping();
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Fixed);
    m_table->horizontalHeader()->resizeSection(0, 160);
    m_table->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Fixed);
    m_table->horizontalHeader()->resizeSection(2, 144);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 16, 0, 0);
    layout->addWidget(m_list);
    m_list->setTabBefore(nullptr);
    connect(m_list, &SearchableList::searched, this, &ActivityTab::fill);
    connect(m_list->chips(), &ChipRow::chosenChanged, this, &ActivityTab::ask);
    connect(m_list, &SearchableList::pressed, this, [this] {
        m_list->search()->clear();
        m_list->chips()->choose(u"everything"_s);
    });
    connect(m_table, &ListTable::opened, this, [this](const QModelIndex &index) {
        for (const LogEntry &entry : m_entries)
            if (entry.seq == m_model->idAt(index.row()) && entry.message)
                Q_EMIT m_around.signs.messageWanted(entry.message);
    });
}

void ActivityTab::show(ClientId client, const std::vector<Matter> &matters)
{
    QStringList chips;
    for (const Matter &matter : matters)
        if (int(chips.size()) < matterChipsAtMost)
            chips << QString::number(matter.id.value);
    if (m_client != client || chips != m_matterChips) {
        m_list->chips()->removeChipsFrom(2);
        for (int i = 0; i < int(chips.size()); ++i) {
            const Matter &matter = matters[size_t(i)];
            const QString type = words::capitalised(words::matterType(matter.type, m_around.present.language()));
            m_list->chips()->addChip(u"matter-"_s + chips[i], matter.number.isEmpty() ? matter.title : tr("%1 %2", "matter type, number").arg(type, matter.number));
        }
        if (m_client != client)
            m_list->chips()->choose(u"everything"_s);
        m_matterChips = chips;
    }
    m_client = client;
    ask();
}

void ActivityTab::showMatter(MatterId matter)
{
    m_list->chips()->choose(u"matter-"_s + QString::number(matter.value));
}

void ActivityTab::ask()
{
    const QString chosen = m_list->chips()->chosen();
    MatterId matter;
    if (chosen.startsWith("matter-"_L1))
        matter.value = chosen.mid(7).toLongLong();
    m_around.desk.ask(m_slot, [client = m_client, matter, sentOnly = chosen == "sent"_L1](const Reader &reader) {
        return reader.log(client, matter, sentOnly);
    }, [this](const Result<std::vector<LogEntry>> &entries) {
        if (!entries) {
            m_list->showError(entries.error(), m_around.present.language());
            return;
        }
        m_entries = *entries;
        std::stable_sort(m_entries.begin(), m_entries.end(), [](const LogEntry &a, const LogEntry &b) { return a.seq > b.seq; });
        fill();
    });
}

void ActivityTab::startSearch()
{
    m_list->search()->start();
}

void ActivityTab::fill()
{
    const QString &language = m_around.present.language();
    std::vector<CellRow> rows;
    for (const LogEntry &entry : m_entries) {
        const KindLook look = lookOf(entry);
        Cell when{m_around.present.when(entry.at), Tone::Dim, false, {}, {}, {}};
        Cell what{sentenceOf(entry, language), look.tone, false, look.icon, entry.parameters.value("reply"_L1).toString(), {}};
        const QString who = entry.who == "worker"_L1 ? words::capitalised(tr("the sender")) : entry.who == "import"_L1 ? words::capitalised(tr("an import")) : entry.who;
        Cell by{who, Tone::Dim, false, {}, {}, {}};
        if (m_list->finds(when.text + u'\n' + what.text + u'\n' + what.under + u'\n' + who))
            rows.push_back({entry.seq, {}, {when, what, by}});
    }
    m_model->setRows(std::move(rows));
    m_table->resizeRowsToContents();
    if (m_model->rowCount() > 0)
        m_list->showList();
    else if (!m_entries.empty())
        m_list->showInstead(u"search"_s, tr("Nothing matches “%1”").arg(m_list->typed()), tr("What is shown under this filter was searched."), tr("Show everything"));
    else if (m_list->chips()->chosen() == "sent"_L1)
        m_list->showInstead(u"sent-page"_s, tr("Nothing was sent to this client"), tr("An entry stands here only after a message has really left."), tr("Show everything"));
    else
        m_list->showInstead(u"clock"_s, tr("Nothing has happened yet"), tr("What is sent, what is not and why, and every change will be told here."));
}

} // namespace deskbell::ui
