#pragma once

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <optional>
#include <vector>

namespace deskbell::ui {

/// A backup as people choose it: by when it was made, and whether it was read whole.
struct ShownBackup {
    QString file;
    QDateTime at; ///< in the office's zone
    qint64 bytes = 0;
    bool verified = false;

    [[nodiscard]] QString when(const QString &language) const; ///< "21 November 2026, 08:02"
};

class ShownBackups {
    Q_DECLARE_TR_FUNCTIONS(deskbell::ui::ShownBackups)

public:
    /// What `backup list` printed, newest first.
    [[nodiscard]] static std::vector<ShownBackup> of(const QJsonObject &data);
    [[nodiscard]] static std::optional<ShownBackup> newestVerified(const std::vector<ShownBackup> &backups);
    /// The newest that was read whole and how old it is; nothing there is a warning.
    struct State {
        QString text;
        bool good = false;
    };
    [[nodiscard]] static State state(const std::vector<ShownBackup> &backups, const QDateTime &now, const QString &language);
};

} // namespace deskbell::ui
