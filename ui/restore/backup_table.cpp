#include "ui/restore/backup_table.h"

#include "ui/widgets/cell_model.h"
#include "words/words.h"

#include <QHeaderView>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace deskbell::ui {

namespace {
constexpr int most = 7; // rows in sight
}

BackupTable::BackupTable(const Theme &theme, const QString &language, QWidget *parent)
    : ListTable(theme, parent), m_language(language), m_model(new CellModel({tr("Made"), tr("Size"), tr("Checked")}, true, this))
{
    setObjectName(u"backupTable"_s);
    setAccessibleName(tr("Backups"));
    setModel(m_model);
    setColumnWidths({320, 160});
    setImportance({0, 2, 1});
    connect(this, &ListTable::opened, this, [this](const QModelIndex &index) { choose(index.row()); });
    setRowMenu(u"backupMenu"_s, [this](QMenu *menu, int row) { menu->addAction(tr("Restore…"), this, [this, row] { choose(row); }); });
}

void BackupTable::setBackups(const std::vector<ShownBackup> &backups)
{
    m_backups = backups;
    std::vector<CellRow> rows;
    for (const ShownBackup &each : backups) {
        const Cell checked = each.verified ? Cell{tr("Read whole"), Tone::Good, false, u"check"_s, {}, {}} : Cell{tr("Not checked"), Tone::Warning, false, u"question"_s, {}, {}};
        rows.push_back({qint64(rows.size()) + 1, tr("the backup of %1").arg(each.when(m_language)),
                        {Cell{words::date(each.at.date(), m_language) + u", "_s + each.at.time().toString(u"HH:mm"_s), Tone::Normal, true, {}, {}, {}}, Cell{words::locale(m_language).formattedDataSize(each.bytes, 1, QLocale::DataSizeSIFormat), Tone::Dim, false, {}, {}, {}}, checked}});
    }
    m_model->setRows(std::move(rows));
    setFixedHeight(horizontalHeader()->sizeHint().height() + std::min(int(backups.size()), most) * verticalHeader()->defaultSectionSize() + 2 * frameWidth());
}

void BackupTable::choose(int row)
{
    if (row >= 0 && std::cmp_less(row, m_backups.size()))
        Q_EMIT chosen(m_backups[size_t(row)].file, m_backups[size_t(row)].when(m_language));
}

} // namespace deskbell::ui
