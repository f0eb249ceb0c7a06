#include "ui/matters/line_rows.h"

#include "ui/widgets/look.h"
#include "ui/widgets/tab_order.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace deskbell::ui {

LineRows::LineRows(const Surroundings &around, QWidget *parent) : QWidget(parent), m_around(around), m_column(new QVBoxLayout)
{
    m_column->setSpacing(6);
    auto *button = new QPushButton(tr("Add a line"), this);
    button->setObjectName(u"addLineButton"_s);
    button->setIcon(around.theme.icon(u"plus"_s));
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, [this] {
        add({});
        m_rows.back().text->setFocus();
    });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(6);
    layout->addLayout(m_column);
    layout->addWidget(button, 0, Qt::AlignLeft);
    setFocusProxy(button);
}

void LineRows::setLines(const std::vector<Line> &lines, MatterParts parts)
{
    for (const Row &row : m_rows) {
        row.whole->hide();
        row.whole->deleteLater();
    }
    m_rows.clear();
    m_parts = parts;
    for (const Line &line : lines)
        add(line);
    arrange();
}

void LineRows::setParts(MatterParts parts)
{
    m_parts = parts;
    arrange();
}

void LineRows::add(const Line &line)
{
    Row row{line, new QWidget(this), new QLineEdit(line.text, this), new QLineEdit(line.sender, this), new QLineEdit(line.amount, this), new QCheckBox(tr("Done"), this)};
    row.done->setChecked(line.done);
    row.text->setObjectName(u"lineText"_s);
    row.sender->setObjectName(u"lineSender"_s);
    row.amount->setObjectName(u"lineAmount"_s);
    row.done->setObjectName(u"lineDone"_s);
    row.text->setPlaceholderText(tr("What it is"));
    row.sender->setPlaceholderText(tr("Sender"));
    row.amount->setPlaceholderText(tr("Amount"));
    auto *bin = new QToolButton(row.whole);
    bin->setObjectName(u"lineRemove"_s);
    bin->setProperty("kind", u"kebab"_s);
    bin->setProperty("flat", true);
    bin->setIcon(m_around.theme.icon(u"cross"_s, Tone::Dim));
    bin->setIconSize(QSize(16, 16));
    auto *layout = new QHBoxLayout(row.whole);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    layout->addWidget(row.text, 3);
    layout->addWidget(row.sender, 2);
    layout->addWidget(row.amount, 1);
    layout->addWidget(row.done);
    layout->addWidget(bin);
    for (QLineEdit *each : {row.text, row.sender, row.amount})
        connect(each, &QLineEdit::textEdited, this, &LineRows::edited);
    connect(row.done, &QCheckBox::clicked, this, &LineRows::edited);
    connect(bin, &QToolButton::clicked, this, [this, whole = row.whole] { remove(whole); });
    m_column->addWidget(row.whole);
    row.whole->show(); // at once: the keyboard may go there
    m_rows.push_back(row);
    arrange();
}

void LineRows::remove(const QWidget *whole)
{
    const auto at = std::ranges::find_if(m_rows, [whole](const Row &row) { return row.whole == whole; });
    if (at == m_rows.end())
        return;
    at->whole->hide();
    at->whole->deleteLater();
    const auto next = m_rows.erase(at);
    arrange();
    if (next != m_rows.end())
        next->text->setFocus();
    else
        setFocus(); // its proxy: the button that adds one
    Q_EMIT edited();
}

void LineRows::arrange()
{
    int number = 0;
    for (const Row &row : m_rows) {
        ++number;
        row.sender->setVisible(m_parts.sender);
        row.amount->setVisible(!m_parts.sender || !row.amount->text().isEmpty());
        row.done->setVisible(m_parts.done);
        row.text->setAccessibleName(tr("Line %1: what it is").arg(number));
        row.sender->setAccessibleName(tr("Line %1: sender").arg(number));
        row.amount->setAccessibleName(tr("Line %1: amount").arg(number));
        row.done->setAccessibleName(tr("Line %1: done").arg(number));
        auto *bin = row.whole->findChild<QToolButton *>();
        bin->setText(tr("Remove line %1").arg(number));
        bin->setToolTip(bin->text());
        bin->setAccessibleName(bin->text());
    }
    tabAsRead(window());
}

Line LineRows::lineOf(const Row &row)
{
    return {row.line.id, row.text->text(), row.amount->text(), row.sender->text(), row.done->isChecked()};
}

std::vector<Line> LineRows::lines() const
{
    std::vector<Line> lines;
    std::ranges::transform(m_rows, std::back_inserter(lines), lineOf);
    return lines;
}

void LineRows::start()
{
    if (m_rows.empty())
        add({});
    m_rows.front().text->setFocus();
}

} // namespace deskbell::ui
