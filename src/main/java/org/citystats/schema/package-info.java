/** Every concept a column can hold and every table, with identifiers, measures and attributes. */
package org.citystats.schema;
