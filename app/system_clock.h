#pragma once

#include "domain/ports/clock.h"

namespace deskbell {

/// The machine's clock: the only place that reads it.
class SystemClock final : public Clock {
public:
    SystemClock();
    [[nodiscard]] Instant now() const override;
    [[nodiscard]] Duration steady() const override;
    [[nodiscard]] QString bootId() const override { return m_bootId; }

private:
    QString m_bootId;
};

/// Another present (`--now`): it stands still, and having no boot id it keeps the clock guard out of it.
class FixedClock final : public Clock {
public:
    explicit FixedClock(Instant now) : m_now(now) {}
    [[nodiscard]] Instant now() const override { return m_now; }
    [[nodiscard]] Duration steady() const override { return m_now - Instant{}; }
    [[nodiscard]] QString bootId() const override { return {}; }

private:
    Instant m_now;
};

} // namespace deskbell
