#pragma once

#include "cli/console.h"

namespace deskbell::test {

/// What tests of one thing begin with: an insurance office on a Sunday morning, whose one client is Anna.
class AnnasOffice {
protected:
    void open()
    {
        m_console = std::make_unique<Console>();
        m_console->setNow(QStringLiteral("2026-11-22T10:00:00+01:00"));
        OK(m_console->init());
        m_client = QString::number(run(words(QStringLiteral("client add --name Anna --email anna@example.org"))).id());
    }
    Run run(const QStringList &arguments) const { return (*m_console)(arguments); }

    std::unique_ptr<Console> m_console;
    QString m_client;
};

} // namespace deskbell::test
