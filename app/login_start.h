#pragma once

#include "domain/values/result.h"

#include <QString>

namespace deskbell {

/// How this system starts a program for a user who logs in.
enum class LoginStart { SystemdUser, XdgAutostart, LaunchAgent, RunKey };

/// Starts the worker of one office when its user logs in, and says whether it does.
class WorkerAtLogin {
public:
    /// `program`: deskbellctl's absolute path.
    WorkerAtLogin(QString program, const QString &dataFolder);

    [[nodiscard]] LoginStart way() const { return m_way; }
    [[nodiscard]] bool installed() const;
    /// Writes what the system needs; takes effect at the next login. Temporary, code write_failed, when it cannot.
    [[nodiscard]] Result<> install() const;
    [[nodiscard]] Result<> remove() const;
    /// The file, or registry value, that does it.
    [[nodiscard]] QString place() const;

private:
    [[nodiscard]] QString text() const;

    QString m_program, m_dataFolder;
    LoginStart m_way;
};

/// The word of a way, as `worker status` prints it: "systemd autostart launch_agent run_key".
[[nodiscard]] QString code(LoginStart way);

} // namespace deskbell
