#pragma once

#include <QComboBox>

namespace deskbell::ui {

/// A combo box with many entries that is searched by typing any part of one. What is typed and names none is put back; `activated` says a choice, as in
/// every combo box, however it was made.
class PickBox : public QComboBox {
    Q_OBJECT

public:
    explicit PickBox(QWidget *parent = nullptr);

    /// Chooses the entry whose data this is; false: there is none, nothing changes.
    bool choose(const QString &key);
    /// Chooses it also when the list does not have it; empty: nothing is chosen.
    void chooseOrAdd(const QString &key);
    [[nodiscard]] QString chosen() const { return currentData().toString(); }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void settle();
};

} // namespace deskbell::ui
