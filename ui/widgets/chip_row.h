#pragma once

#include <QHash>
#include <QWidget>
#include <optional>

class QButtonGroup;
class QPushButton;

namespace deskbell::ui {

class FlowLayout;

/// Filters as chips with counts, one of them chosen.
class ChipRow : public QWidget {
    Q_OBJECT

public:
    explicit ChipRow(QWidget *parent = nullptr);

    void addChip(const QString &id, const QString &text);
    void removeChipsFrom(int position);
    void setCount(const QString &id, std::optional<int> count);
    void choose(const QString &id);
    [[nodiscard]] QString chosen() const;
    [[nodiscard]] int widthInOneLine() const;
    /// Tab comes from `before` and goes through the chips; returns the last of them.
    QWidget *orderTabs(QWidget *before);

Q_SIGNALS:
    void chosenChanged(const QString &id);

private:
    struct Chip {
        QString id, text;
        QPushButton *button = nullptr;
    };
    FlowLayout *m_layout;
    QButtonGroup *m_group;
    std::vector<Chip> m_chips;
};

} // namespace deskbell::ui
