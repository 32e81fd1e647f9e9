package id.pendamping.console;

import id.pendamping.staff.Role;

/**
 * Whoever is logged in, as every controller of the console gets them by naming this type as a parameter.
 *
 * @param id says nothing; it may stand in addresses
 * @param name with which they log in
 * @param person in whose name they do things
 * @param called what workers are told they are called
 */
public record Account(String id, String name, String person, String called, Role role) {
}
