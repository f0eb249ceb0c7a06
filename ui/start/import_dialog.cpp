#include "ui/start/import_dialog.h"

#include "ui/widgets/cell_model.h"
#include "ui/widgets/list_table.h"
#include "ui/widgets/look.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonArray>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace deskbell::ui {

ImportDialog::ImportDialog(const Surroundings &around, QString file, QWidget *parent)
    : QDialog(parent), m_around(around), m_file(std::move(file)), m_text(new QLabel(this)), m_progress(new QProgressBar(this)),
      m_model(new CellModel({tr("Row"), tr("Field"), tr("What is wrong")}, false, this)), m_table(new ListTable(around.theme, this)),
      m_cancel(new QPushButton(tr("Cancel"), this)), m_import(new QPushButton(tr("Import"), this))
{
    setObjectName(u"importDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Import %1").arg(QFileInfo(m_file).fileName()));
    layOut();
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_slot.reset(); // closes the errand's stdin: it rolls back
        reject();
    });
    connect(m_import, &QPushButton::clicked, this, [this] { run(false); });
    run(true);
}

void ImportDialog::layOut()
{
    resize(640, 420);
    m_text->setObjectName(u"importText"_s);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress"));
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Rows with problems"));
    m_table->setOpensRows(false);
    m_table->setWrapping();
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Fixed);
    m_table->horizontalHeader()->resizeSection(0, 80);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Fixed);
    m_table->horizontalHeader()->resizeSection(1, 140);
    m_table->hide();
    m_cancel->setObjectName(u"cancelImport"_s);
    m_import->setObjectName(u"importNow"_s);
    m_import->setProperty("kind", u"primary"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_import);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(12);
    layout->addWidget(labelled("heading", windowTitle(), this));
    layout->addWidget(m_text);
    layout->addWidget(m_progress);
    layout->addWidget(m_table, 1);
    layout->addStretch();
    layout->addLayout(buttons);
}

void ImportDialog::run(bool rehearsal)
{
    m_slot = std::make_unique<Slot>();
    m_import->setEnabled(false);
    m_progress->setRange(0, 0);
    m_progress->show();
    m_text->setText(rehearsal ? tr("Reading the list…") : tr("Importing…"));
    QStringList arguments{u"import"_s, m_file, u"--errand"_s};
    if (rehearsal)
        arguments << u"--dry-run"_s;
    m_around.desk.errand(*m_slot, arguments, {}, [this, rehearsal](const ErrandEnd &ended) { show(ended, rehearsal); },
                         [this](const QJsonObject &progress) {
                             const int total = progress.value("total"_L1).toInt();
                             if (total <= 0)
                                 return;
                             m_progress->setRange(0, total);
                             m_progress->setValue(progress.value("done"_L1).toInt());
                             m_text->setText(tr("%1 of %2 rows").arg(locale().toString(m_progress->value()), locale().toString(total)));
                         });
}

void ImportDialog::show(const ErrandEnd &ended, bool rehearsal)
{
    m_progress->hide();
    if (!ended.ok) {
        m_text->setText(ended.message + u' ' + ended.next);
        m_cancel->setText(tr("Close"));
        return;
    }
    const auto number = [&ended](QLatin1StringView key) { return ended.data.value(key).toInt(); };
    const int created = number("created"_L1);
    const int updated = number("updated"_L1);
    if (!rehearsal) {
        Q_EMIT m_around.signs.said(tr("Imported: %1 new, %2 changed, %3 as they were, %4 left out.")
                                       .arg(QString::number(created), QString::number(updated), QString::number(number("unchanged"_L1)),
                                            QString::number(number("rejected"_L1))), {});
        accept();
        return;
    }
    m_text->setText(tr("%1 rows were read: %2 are new, %3 change something, %4 are known already, %5 cannot be taken.")
                        .arg(QString::number(number("read"_L1)), QString::number(created), QString::number(updated),
                             QString::number(number("unchanged"_L1)), QString::number(number("rejected"_L1))));
    showRows(ended.data);
    m_import->setText(tr("Import %n rows", nullptr, created + updated));
    m_import->setEnabled(created + updated > 0);
    m_import->setFocus();
}

void ImportDialog::showRows(const QJsonObject &report)
{
    std::vector<CellRow> rows;
    for (const QJsonValue &value : report.value("rows"_L1).toArray()) {
        const QJsonObject row = value.toObject();
        const bool warning = row.value("level"_L1).toString() == "warning"_L1;
        const Tone tone = warning ? Tone::Warning : Tone::Refusal;
        rows.push_back({qint64(rows.size()) + 1, {},
                        {{QString::number(row.value("row"_L1).toInt()), Tone::Dim, false, {}, {}, {}},
                         {row.value("field"_L1).toString(), Tone::Normal, false, {}, {}, {}},
                         {row.value("problem"_L1).toString(), tone, false, warning ? u"warning"_s : u"cross"_s, {}, {}}}});
    }
    m_table->setVisible(!rows.empty());
    m_model->setRows(std::move(rows));
}

} // namespace deskbell::ui
