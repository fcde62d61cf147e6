// Breadth first from each covered cell that is left, which is wiped out when it joins the queue, in LeetCode's form.
class Solution {
public:
    int countSlicks(vector<vector<char>>& image) {
        const int rows = image.size(), columns = image[0].size();
        const int steps[] = {0, 1, 0, -1, 0};
        int slicks = 0;
        for (int row = 0; row < rows; ++row) {
            for (int column = 0; column < columns; ++column) {
                if (image[row][column] != '1') {
                    continue;
                }
                ++slicks;
                image[row][column] = '0';
                queue<pair<int, int>> waiting;
                waiting.push({row, column});
                while (!waiting.empty()) {
                    auto [r, c] = waiting.front();
                    waiting.pop();
                    for (int way = 0; way < 4; ++way) {
                        int nextRow = r + steps[way], nextColumn = c + steps[way + 1];
                        bool inside = nextRow >= 0 && nextRow < rows && nextColumn >= 0 && nextColumn < columns;
                        if (inside && image[nextRow][nextColumn] == '1') {
                            image[nextRow][nextColumn] = '0';
                            waiting.push({nextRow, nextColumn});
                        }
                    }
                }
            }
        }
        return slicks;
    }
};
