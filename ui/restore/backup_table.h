#pragma once

#include "ui/restore/shown_backups.h"
#include "ui/widgets/list_table.h"

namespace deskbell::ui {

class CellModel;

/// The backups there are, newest first; as high as its rows, up to some.
class BackupTable : public ListTable {
    Q_OBJECT

public:
    BackupTable(const Theme &theme, const QString &language, QWidget *parent);

    void setBackups(const std::vector<ShownBackup> &backups);

Q_SIGNALS:
    void chosen(const QString &file, const QString &when);

private:
    void choose(int row);

    const QString m_language;
    CellModel *m_model;
    std::vector<ShownBackup> m_backups;
};

} // namespace deskbell::ui
