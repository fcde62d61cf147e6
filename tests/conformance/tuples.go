// A struct for each person, three results.

package main

type Person struct {
	Name string
	Age  uint8
}

func oldest(people []Person) (age int, name string, only bool) {
	for _, person := range people {
		switch years := int(person.Age); {
		case name == "" || years > age:
			age, name, only = years, person.Name, true
		case years == age:
			only = false
		}
	}
	return
}
