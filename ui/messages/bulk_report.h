#pragma once

#include "domain/values/result.h"

#include <QCoreApplication>
#include <QString>
#include <utility>
#include <vector>

namespace deskbell::ui {

/// What became of each of many that somebody dealt with at once.
class BulkReport {
    Q_DECLARE_TR_FUNCTIONS(deskbell::ui::BulkReport)

public:
    void add(const QString &name, const std::optional<Error> &refused);
    [[nodiscard]] int done() const { return m_done; }
    [[nodiscard]] bool allDone() const { return m_refused.empty(); }
    /// Of whom nothing was done, and why: the first few by name, the rest counted. Empty: all was done.
    [[nodiscard]] QString refusals(const QString &language) const;

private:
    int m_done = 0;
    std::vector<std::pair<QString, Error>> m_refused;
};

} // namespace deskbell::ui
