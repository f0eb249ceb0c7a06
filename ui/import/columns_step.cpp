#include "ui/import/columns_step.h"

#include "ui/import/row_story.h"
#include "ui/import/sample_model.h"
#include "ui/widgets/look.h"
#include "ui/widgets/notice.h"
#include "words/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace deskbell::ui {

namespace {

constexpr auto left = Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignVCenter; ///< names from the right to the left too
constexpr int boxWidth = 208;
constexpr int mostColumns = 200; ///< a table with more is not a list of clients; those behind stay left out

} // namespace

ColumnsStep::ColumnsStep(const Surroundings &around, ImportRun &run, QWidget *parent)
    : QWidget(parent), m_around(around), m_run(run), m_scroll(new QScrollArea(this)), m_notice(new Notice(around.theme, this)),
      m_remember(new QCheckBox(tr("&Remember this for the next list with the same headings"), this))
{
    m_notice->setObjectName(u"importColumnsNotice"_s);
    m_remember->setObjectName(u"importRemember"_s);
    m_scroll->setObjectName(u"importColumns"_s);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus); // its boxes have the keyboard, and it follows them
    auto *table = new QVBoxLayout;
    table->setSpacing(8);
    table->addWidget(m_scroll, 1);
    table->addWidget(m_remember);
    auto *halves = new QHBoxLayout;
    halves->setSpacing(16);
    halves->addLayout(table, 3);
    halves->addWidget(makeStory(), 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(12);
    layout->addWidget(m_notice);
    layout->addLayout(halves, 1);
    connect(m_remember, &QCheckBox::toggled, this, [this](bool on) { m_run.remember = on; });
}

QWidget *ColumnsStep::makeStory()
{
    QVBoxLayout *inside = nullptr;
    QFrame *frame = card(this, &inside);
    frame->setObjectName(u"importStory"_s);
    m_storyTitle = labelled("heading", {}, frame);
    m_storyTitle->setObjectName(u"importStoryTitle"_s);
    m_before = new QPushButton(tr("&Previous"), frame);
    m_before->setObjectName(u"importStoryBefore"_s);
    m_before->setAccessibleName(tr("Previous row"));
    m_after = new QPushButton(tr("&Following"), frame);
    m_after->setObjectName(u"importStoryAfter"_s);
    m_after->setAccessibleName(tr("Following row"));
    auto *scroll = new QScrollArea(frame);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setProperty("kind", u"plain"_s);
    scroll->setAccessibleName(tr("What the row becomes"));
    auto *lines = new QWidget(scroll);
    lines->setProperty("kind", u"plain"_s);
    m_story = new QVBoxLayout(lines);
    m_story->setContentsMargins({});
    m_story->setSpacing(8);
    scroll->setWidget(lines);
    auto *steps = new QHBoxLayout;
    steps->setSpacing(8);
    steps->addWidget(m_before);
    steps->addWidget(m_after);
    steps->addStretch();
    inside->addWidget(m_storyTitle);
    inside->addWidget(scroll, 1);
    inside->addLayout(steps);
    connect(m_before, &QPushButton::clicked, this, [this] { step(-1); });
    connect(m_after, &QPushButton::clicked, this, [this] { step(1); });
    return frame;
}

void ColumnsStep::look()
{
    if (m_headings != m_run.sample().headings || int(m_rows.size()) != qMin(m_run.columns.count(), mostColumns) || m_rows.empty())
        makeRows();
    for (size_t column = 0; column < m_rows.size(); ++column) {
        const auto meaning = m_run.columns.at(int(column));
        m_rows[column].box->setCurrentIndex(qMax(0, m_rows[column].box->findData(meaning ? int(*meaning) : -1)));
    }
    m_remember->setChecked(m_run.remember);
    m_notice->hide();
    if (const auto &trouble = m_run.trouble())
        m_notice->say(Tone::Refusal, u"warning"_s, QString(trouble->message + u' ' + trouble->next));
    else if (m_run.sample().remembered && !m_run.columns.byHand())
        m_notice->say(Tone::Good, u"check"_s, tr("This is how it was chosen for the last list with these headings."));
    m_shown = qBound(0, m_shown, qMax(0, int(m_run.sample().rows.size()) - 1));
    markDoubled();
    showStory();
}

void ColumnsStep::makeRows()
{
    m_headings = m_run.sample().headings;
    m_rows.clear();
    m_shown = 0;
    auto *inner = new QWidget;
    inner->setObjectName(u"scrolled"_s);
    auto *grid = new QGridLayout(inner);
    grid->setContentsMargins(0, 0, 4, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(12);
    grid->setColumnStretch(0, 1);
    grid->addWidget(labelled("small", tr("Column of the file"), inner), 0, 0);
    grid->addWidget(labelled("small", tr("What it is"), inner), 0, 1);
    for (int column = 0; column < qMin(m_run.columns.count(), mostColumns); ++column)
        makeRow(grid, column);
    const int rest = m_run.columns.count() - int(m_rows.size());
    if (rest > 0)
        grid->addWidget(labelled("dim", tr("and %1 more columns, which are left out", nullptr, rest).arg(QLocale().toString(rest)), inner), grid->rowCount(), 0, 1, 2);
    grid->setRowStretch(grid->rowCount(), 1);
    m_scroll->setWidget(inner);
}

void ColumnsStep::makeRow(QGridLayout *grid, int column)
{
    QWidget *parent = grid->parentWidget();
    const QString heading = m_headings[column].trimmed().isEmpty() ? tr("Column %1").arg(column + 1) : shortened(m_headings[column]);
    auto *name = new QLabel(QString(heading).replace(u'&', u"&&"_s), parent); // a label of something takes one & for a key
    name->setTextFormat(Qt::PlainText);
    name->setWordWrap(true);
    name->setAlignment(left);
    name->setMinimumWidth(1); // else a long word would push the boxes out of sight
    auto *below = labelled("small", examples(column), parent);
    below->setWordWrap(true);
    below->setAlignment(left);
    below->setMinimumWidth(1);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(name);
    texts->addWidget(below);

    auto *box = new QComboBox(parent);
    box->setObjectName(u"importColumn-%1"_s.arg(column));
    name->setBuddy(box);
    box->setAccessibleName(tr("What “%1” is").arg(heading));
    box->setAccessibleDescription(below->text());
    box->setFixedWidth(boxWidth);
    box->setMaxVisibleItems(20);
    box->addItem(tr("Leave out"), -1);
    box->insertSeparator(box->count());
    for (const Column each : {Column::Name, Column::FirstName, Column::LastName, Column::Email, Column::Phone, Column::Consent, Column::Language,
                              Column::Salutation, Column::ExternalId})
        box->addItem(RowStory::nameOf(each), int(each));
    box->insertSeparator(box->count());
    for (const Column each : {Column::Type, Column::Title, Column::Number, Column::Starts, Column::Ends})
        box->addItem(RowStory::nameOf(each), int(each));
    auto *error = labelled("error", {}, parent);
    error->setObjectName(u"importColumnError-%1"_s.arg(column));
    error->setWordWrap(true);
    error->setFixedWidth(boxWidth);
    error->hide();
    auto *choice = new QVBoxLayout;
    choice->setSpacing(4);
    choice->addWidget(box);
    choice->addWidget(error);
    const int row = grid->rowCount();
    grid->addLayout(texts, row, 0, Qt::AlignTop);
    grid->addLayout(choice, row, 1, Qt::AlignTop);
    m_rows.push_back({box, error});
    connect(box, &QComboBox::activated, this, [this, column] { choose(column); });
}

QString ColumnsStep::examples(int column) const
{
    constexpr qsizetype most = 40; // on one line
    const QString between = u" · "_s;
    QStringList seen;
    for (const CsvRow &row : m_run.sample().rows) {
        const QString cell = shortened(row.cells.value(column), int(most));
        if (cell.isEmpty() || seen.contains(cell))
            continue;
        seen << cell;
        if (seen.join(between).size() > most && seen.size() > 1) {
            seen.removeLast();
            break;
        }
    }
    return seen.isEmpty() ? tr("empty in the first rows") : seen.mid(0, 3).join(between);
}

void ColumnsStep::choose(int column)
{
    const int meaning = m_rows[size_t(column)].box->currentData().toInt();
    m_run.columns.choose(column, meaning < 0 ? std::nullopt : std::optional(Column(meaning)));
    m_notice->hide();
    markDoubled();
    showStory();
}

void ColumnsStep::markDoubled()
{
    const std::vector<int> doubled = m_run.columns.doubled();
    for (size_t column = 0; column < m_rows.size(); ++column) {
        const bool wrong = std::find(doubled.begin(), doubled.end(), int(column)) != doubled.end();
        Row &row = m_rows[column];
        row.error->setVisible(wrong);
        setLook(row.box, "wrong", wrong ? u"true"_s : u"false"_s);
        if (wrong)
            row.error->setText(tr("Another column is this already. Leave one of them out."));
    }
}

void ColumnsStep::showObstacle()
{
    if (const std::vector<int> doubled = m_run.columns.doubled(); !doubled.empty() && size_t(doubled.front()) < m_rows.size()) {
        takeTo(m_rows[size_t(doubled.front())]);
        return;
    }
    const auto obstacle = m_run.columns.obstacle();
    if (!obstacle)
        return;
    const bool name = obstacle->code == "csv_no_name_column"_L1;
    const words::ErrorText text = words::error(*obstacle, m_around.present.language());
    m_notice->say(Tone::Refusal, u"warning"_s,
                  text.message + u' ' + (name ? tr("Say below which column it is: the client's name, or first and last name.") : tr("Say below which column it is.")));
    for (const Row &row : m_rows)
        if (row.box->currentData().toInt() < 0) {
            takeTo(row); // the missing one is among those left out
            return;
        }
    takeKeyboard();
}

void ColumnsStep::takeTo(const Row &row)
{
    row.box->setFocus();
    m_scroll->widget()->layout()->activate(); // an error may just have come up
    m_scroll->ensureWidgetVisible(row.box, 0, 64);
}

void ColumnsStep::step(int by)
{
    m_shown = qBound(0, m_shown + by, qMax(0, int(m_run.sample().rows.size()) - 1));
    showStory();
}

void ColumnsStep::showStory()
{
    const ListSample &sample = m_run.sample();
    emptied(m_story);
    if (sample.rows.empty())
        return;
    const CsvRow &row = sample.rows[size_t(m_shown)];
    m_storyTitle->setText(tr("Row %1 becomes").arg(QLocale().toString(row.row)));
    m_before->setEnabled(m_shown > 0);
    m_after->setEnabled(m_shown + 1 < int(sample.rows.size()));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    grid->setColumnMinimumWidth(0, 88);
    grid->setColumnStretch(1, 1);
    QWidget *parent = m_story->parentWidget();
    for (const RowStory::Line &line : RowStory::of(row, sample, m_run.columns.plan(), m_around.present.language())) {
        const int at = grid->rowCount() + (line.begins ? 1 : 0);
        if (line.begins)
            grid->setRowMinimumHeight(at - 1, 8);
        const bool alone = line.label.isEmpty();
        if (!alone) {
            auto *label = labelled("field", line.label, parent);
            label->setWordWrap(true);
            label->setMaximumWidth(112);
            grid->addWidget(label, at, 0, Qt::AlignTop);
        }
        auto *text = labelled(line.tone == Tone::Refusal ? "error" : line.tone == Tone::Warning ? "warning" : "", line.text, parent);
        text->setWordWrap(true);
        text->setAlignment(left);
        text->setMinimumWidth(1);
        grid->addWidget(text, at, alone ? 0 : 1, 1, alone ? 2 : 1, Qt::AlignTop);
    }
    m_story->addLayout(grid);
    m_story->addStretch();
}

void ColumnsStep::takeKeyboard()
{
    if (!m_rows.empty())
        takeTo(m_rows.front());
}

} // namespace deskbell::ui
