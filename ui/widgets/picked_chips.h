#pragma once

#include <QStringList>
#include <QWidget>
#include <utility>
#include <vector>

class QPushButton;

namespace deskbell::ui {

class FlowLayout;
class Theme;

/// What was picked from a longer list, as chips that a press (or Delete) takes out again, and a button that adds from what is left.
class PickedChips : public QWidget {
    Q_OBJECT

public:
    /// `name` begins the object names of its parts: NAME-ID, NAME-add.
    PickedChips(const Theme &theme, const QString &name, QWidget *parent = nullptr);

    /// All there are, as id and text, in the order they are offered.
    void setOptions(const std::vector<std::pair<QString, QString>> &options);
    /// Not a person's doing: changed() is not said. An id that is no option is shown as it is.
    void pick(const QStringList &ids);
    [[nodiscard]] const QStringList &picked() const { return m_picked; }

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void show();
    void take(const QString &id);
    void offer();
    [[nodiscard]] QString textOf(const QString &id) const;

    const Theme &m_theme;
    FlowLayout *m_layout;
    QPushButton *m_add;
    std::vector<std::pair<QString, QString>> m_options;
    QStringList m_picked;
    std::vector<QPushButton *> m_chips;
};

} // namespace deskbell::ui
