#include "ui/import/types_step.h"

#include "engine/upkeep/import_rows.h"
#include "ui/import/sample_model.h"
#include "ui/widgets/look.h"
#include "words/words.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace deskbell::ui {

TypesStep::TypesStep(const Surroundings &around, ImportRun &run, QWidget *parent) : QWidget(parent), m_around(around), m_run(run), m_scroll(new QScrollArea(this))
{
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *intro = new QLabel(tr("These types stand in the list and are not known here. Say what each of them is."), this);
    intro->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(16);
    layout->addWidget(intro);
    layout->addWidget(m_scroll, 1);
}

void TypesStep::look()
{
    constexpr size_t most = 100;
    const QString language = m_around.present.language();
    const QStringList &known = m_run.sample().matterTypes;
    const auto nameOf = [&language](const QString &type) { return words::capitalised(words::matterType(type, language)); };
    m_answers.clear();
    auto *inner = new QWidget;
    inner->setObjectName(u"scrolled"_s);
    auto *grid = new QGridLayout(inner);
    grid->setContentsMargins(0, 0, 4, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(12);
    grid->setColumnMinimumWidth(0, 280);
    grid->setColumnStretch(2, 1);
    int row = 0;
    for (const Rehearsal::UnknownType &type : m_run.rehearsal().unknownTypes()) {
        if (size_t(row) == most)
            break;
        auto *word = new QLabel(shortened(type.word).replace(u'&', u"&&"_s), inner); // a label of something takes one & for a key
        word->setTextFormat(Qt::PlainText);
        word->setWordWrap(true);
        word->setMinimumWidth(1);
        auto *count = labelled("small", tr("in %1 rows", nullptr, int(type.rows)).arg(QLocale().toString(type.rows)), inner);
        auto *texts = new QVBoxLayout;
        texts->setSpacing(0);
        texts->addWidget(word);
        texts->addWidget(count);
        auto *box = new QComboBox(inner);
        box->setObjectName(u"importType-%1"_s.arg(row));
        word->setBuddy(box);
        box->setAccessibleName(tr("What “%1” is").arg(shortened(type.word)));
        box->setFixedWidth(240);
        for (const QString &each : known)
            box->addItem(nameOf(each), each);
        box->setCurrentIndex(qMax(0, box->findData(RowReader::usualType(known))));
        m_answers.push_back({type.word, box});
        grid->addLayout(texts, row, 0, Qt::AlignTop);
        grid->addWidget(box, row++, 1, Qt::AlignTop);
    }
    grid->setRowStretch(row, 1);
    m_scroll->setWidget(inner);
}

void TypesStep::keep()
{
    for (const auto &[word, box] : m_answers)
        m_run.columns.explain(word, box->currentData().toString());
}

void TypesStep::takeKeyboard()
{
    if (!m_answers.empty())
        m_answers.front().second->setFocus();
}

} // namespace deskbell::ui
