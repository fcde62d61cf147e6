// A list in order of use and a map to its iterators, which a splice leaves valid, in LeetCode's form: O(1) each.
class PlateRack {
public:
    PlateRack(int capacity) : capacity(capacity) {}

    int get(int job) {
        auto found = places.find(job);
        if (found == places.end()) {
            return -1;
        }
        plates.splice(plates.begin(), plates, found->second);
        return found->second->second;
    }

    void put(int job, int plate) {
        auto found = places.find(job);
        if (found != places.end()) {
            found->second->second = plate;
            plates.splice(plates.begin(), plates, found->second);
            return;
        }
        if (static_cast<int>(plates.size()) == capacity) {
            places.erase(plates.back().first);
            plates.pop_back();
        }
        plates.emplace_front(job, plate);
        places[job] = plates.begin();
    }

private:
    int capacity;
    list<pair<int, int>> plates; // the latest used first
    unordered_map<int, list<pair<int, int>>::iterator> places;
};
