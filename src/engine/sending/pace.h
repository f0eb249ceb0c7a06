#pragma once

#include "domain/values/instant.h"

#include <algorithm>

namespace deskbell {

/// A token bucket over steady time: `perMinute` on average, a quarter of a minute's worth at once. Providers count per minute (facts/email.md 3).
class Pace {
public:
    explicit Pace(int perMinute = 20) : m_interval(60000 / std::max(perMinute, 1)), m_capacity(std::max(1, perMinute / 4)), m_tokens(m_capacity) {}

    [[nodiscard]] int allowed(Duration steady)
    {
        if (m_interval.count() == 0)
            return m_capacity;
        const auto fresh = (steady - m_refilled) / m_interval;
        if (fresh > 0 || steady < m_refilled) {
            m_tokens = int(std::min<long long>(m_capacity, m_tokens + std::max<long long>(fresh, 0)));
            m_refilled = m_tokens == m_capacity || steady < m_refilled ? steady : m_refilled + fresh * m_interval;
        }
        return m_tokens;
    }
    void take() { m_tokens = std::max(0, m_tokens - 1); }
    [[nodiscard]] Duration untilNext(Duration steady) const { return std::max(Duration(1), m_refilled + m_interval - steady); }

private:
    Duration m_interval;
    int m_capacity;
    int m_tokens;
    Duration m_refilled{0};
};

} // namespace deskbell
