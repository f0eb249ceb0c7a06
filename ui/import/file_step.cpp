#include "ui/import/file_step.h"

#include "ui/import/sample_model.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/field_form.h"
#include "ui/widgets/list_table.h"
#include "ui/widgets/look.h"
#include "ui/widgets/notice.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace deskbell::ui {

FileStep::FileStep(const Surroundings &around, ImportRun &run, QWidget *parent)
    : QWidget(parent), m_run(run), m_form(new FieldForm(this)), m_encoding(new QComboBox(this)), m_separator(new QComboBox(this)),
      m_notice(new Notice(around.theme, this)), m_model(new SampleModel(this)), m_table(new ListTable(around.theme, this)), m_busy(new QProgressBar(this)),
      m_below(labelled("small", {}, this)), m_stack(new QStackedWidget(this)), m_instead(new EmptyState(around.theme, this))
{
    m_encoding->setObjectName(u"importEncoding"_s);
    m_encoding->addItem(tr("Unicode (UTF-8)"), u"UTF-8"_s);
    m_encoding->addItem(tr("Unicode (UTF-16)"), u"UTF-16LE"_s);
    m_encoding->addItem(tr("Central European (Windows-1250)"), u"windows-1250"_s);
    m_encoding->addItem(tr("Western European (Windows-1252)"), u"windows-1252"_s);
    m_encoding->addItem(tr("Central European (ISO 8859-2)"), u"ISO-8859-2"_s);
    m_encoding->addItem(tr("Western European (ISO 8859-15)"), u"ISO-8859-15"_s);
    m_encoding->addItem(tr("Central European (DOS 852)"), u"IBM852"_s);
    m_encoding->addItem(tr("Western European (DOS 850)"), u"IBM850"_s);
    m_encoding->addItem(tr("Nordic (DOS 865)"), u"IBM865"_s);
    m_separator->setObjectName(u"importSeparator"_s);
    m_separator->addItem(tr("Semicolon ( ; )"), u";"_s);
    m_separator->addItem(tr("Comma ( , )"), u","_s);
    m_separator->addItem(tr("Tab"), u"\t"_s);
    m_separator->addItem(tr("Vertical line ( | )"), u"|"_s);
    m_form->addLine({{u"encoding"_s, tr("&Letters (encoding)"), m_encoding}, {u"separator"_s, tr("Columns are se&parated by"), m_separator}});
    m_table->setObjectName(u"importSample"_s);
    m_table->setAccessibleName(tr("The first rows of the file"));
    m_table->setOpensRows(false);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setModel(m_model);
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setAccessibleName(tr("Reading the file"));
    m_below->setObjectName(u"importSampleNote"_s);
    m_below->setWordWrap(true);
    m_notice->setObjectName(u"importFileNotice"_s);
    m_instead->setObjectName(u"importFileError"_s);

    auto *good = new QWidget(this);
    auto *inside = new QVBoxLayout(good);
    inside->setContentsMargins({});
    inside->setSpacing(12);
    inside->addWidget(m_form);
    inside->addWidget(m_notice);
    inside->addWidget(m_busy);
    inside->addWidget(m_table, 1);
    inside->addWidget(m_below);
    inside->addStretch();
    m_stack->addWidget(good);
    m_stack->addWidget(m_instead);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_stack);

    connect(m_encoding, &QComboBox::activated, this, [this] { m_run.readWithEncoding(m_encoding->currentData().toString()); });
    connect(m_separator, &QComboBox::activated, this, [this] { m_run.readWithSeparator(m_separator->currentData().toString()); });
    connect(m_instead, &EmptyState::pressed, this, &FileStep::otherFileWanted);
}

void FileStep::look()
{
    const bool reading = m_run.stage() == ImportRun::Stage::Reading;
    m_busy->setVisible(reading);
    if (reading)
        return;
    m_form->clearErrors();
    const auto &trouble = m_run.trouble();
    if (trouble && trouble->field != "encoding"_L1) {
        m_instead->say(u"warning"_s, tr("This file cannot be imported"), trouble->message + u' ' + trouble->next, tr("Choose another file…"));
        m_stack->setCurrentWidget(m_instead);
        return;
    }
    m_stack->setCurrentIndex(0);
    if (trouble)
        m_form->refuse(u"encoding"_s, tr("The file is not written with these letters. Choose others until the names below look right."));
    else
        showSample();
}

void FileStep::showSample()
{
    const ListSample &sample = m_run.sample();
    choose(m_encoding, sample.encoding, sample.encoding);
    choose(m_separator, sample.separator, tr("Another sign ( %1 )").arg(sample.separator));
    m_model->show(sample);
    constexpr int mostLooked = 100; // a table of garbage may have thousands
    for (int column = 0; column < qMin(mostLooked, m_model->columnCount()); ++column) {
        m_table->resizeColumnToContents(column);
        m_table->setColumnWidth(column, qBound(80, m_table->columnWidth(column), 240));
    }
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_notice->say(Tone::Warning, u"warning"_s,
                  sample.headings.size() > 1 ? QString() : tr("Everything stands in one column. Choose the sign that separates the columns of this file."));
    //: %1 is how many
    m_below->setText(tr("The first %1 rows. When ł, ø or ä look wrong, choose other letters; when a name and an address stand in one column, choose another separator.")
                         .arg(QLocale().toString(m_model->rowCount())));
}

void FileStep::choose(QComboBox *box, const QString &value, const QString &name)
{
    int index = 0;
    while (index < box->count() && box->itemData(index).toString().compare(value, Qt::CaseInsensitive) != 0)
        ++index;
    if (index == box->count())
        box->addItem(name, value);
    box->setCurrentIndex(index);
}

void FileStep::takeKeyboard()
{
    if (m_stack->currentWidget() == m_instead)
        m_instead->findChild<QPushButton *>()->setFocus();
    else
        m_encoding->setFocus();
}

} // namespace deskbell::ui
