import { foldWord } from "../../../model/words.ts";
import { remembering } from "../remember.ts";

/**
 * Given names that people in Germany bear, old and new, of many origins: what tells "Müller, Anna" from an
 * organisation. Left out are names that are words of organisations too (Ernst, Rose, Viola, Nur).
 */
const NAMES = `
Achim Adele Adrian Agnes Albert Albrecht Alena Alexander Alexandra Alfons Alfred Alice Alina Alma Alois Amelie Andre Andrea
Andreas Angela Angelika Angelina Anika Anita Anja Anke Ann Anna Annabell Anne Annegret Anneke Anneli Anneliese Annelore Annemarie
Annett Annette Annika Annkatrin Antje Anton Antonia Antonio Armin Arndt Arne Arnold Arnd Artur Arthur Astrid Axel Barbara Bärbel
Beate Beatrice Beatrix Benedikt Benjamin Bernd Bernhard Bernward Bert Berta Bertha Berthold Bettina Bianca Birgit Birgitta Birte Bjarne
Björn Bodo Boris Brigitte Britta Brunhilde Bruno Burghard Burkhard Carina Carl Carla Carmen Carola Carolin Carolina Caroline Carsten
Catharina Cathrin Cathleen Cecilia Celina Charlotte Chiara Chris Christa Christel Christian Christiane Christin Christina Christine
Christof Christoph Christopher Clara Claas Claudia Claudio Claus Clemens Conny Constantin Constanze Cora Cordula Corinna Cornelia Cornelius
Dagmar Daniel Daniela Daniele David Denise Dennis Detlef Detlev Diana Dieter Dietmar Dietrich Dietlinde Dirk Dominic Dominik Dora Doreen
Doris Dorit Dorle Dorothea Dorothee Eberhard Eckart Eckhard Edeltraud Edgar Edith Egon Ehrenfried Eike Elena Eleonore Elfriede Elisa Elisabeth
Elise Elke Ella Elli Ellen Elmar Elsa Elsbeth Else Elvira Emanuel Emil Emilia Emilie Emily Emma Enno Enrico Erhard Eric Erich Erik Erika
Erna Erwin Esther Eugen Eva Evelin Evelyn Ewald Fabian Fabienne Falk Felicitas Felix Ferdinand Finja Finn Fiona Florian Florentine Frank
Franz Franka Franziska Frauke Fred Frederik Frieda Friedel Friedemann Frieder Friederike Friedhelm Friedrich Fritz Gabi Gabriel Gabriela
Gabriele Gaby Georg Gerald Gerd Gerda Gereon Gerhard Gerlinde Gernot Gero Gerrit Gertraud Gertrud Gesa Gesine Gisela Gottfried Götz Greta
Gregor Gudrun Guido Günter Günther Gunnar Gunter Gustav Hagen Hajo Hanna Hannah Hanne Hannelore Hannes Hanno Hans Harald Hardy Harm Harry
Hartmut Hartwig Hauke Hedda Hedwig Heide Heidemarie Heidi Heidrun Heike Heiko Heiner Heinrich Heinz Helena Helene Helga Helge Hella Helma
Helmut Helmuth Hendrik Henning Henrik Henriette Henry Herbert Heribert Hermann Hermine Herta Hilde Hildegard Hilke Hilmar Hinrich Holger
Horst Hubert Hubertus Hugo Ida Ilka Ilona Ilse Imke Ina Ines Inga Inge Ingeborg Ingelore Ingo Ingrid Inka Insa Irene Irina Iris Irma
Irmgard Irmtraud Isa Isabel Isabell Isabella Isabelle Ivonne Jakob Jan Jana Janina Janine Janna Jannik Jannis Jasmin Jennifer Jenny Jens Jessica
Jo Joachim Jochen Johann Johanna Johannes Jonas Jonathan Jörg Jörn Joost Josef Josefine Joseph Judith Julia Julian Juliane Julius Jürgen
Justus Jutta Kai Karin Karina Karl Karla Karola Karolin Karoline Karsten Katharina Käthe Kathleen Kathrin Kati Katja Katrin Kay Kerstin
Kevin Kilian Kim Kira Kirsten Klaas Klara Klaudia Klaus Konrad Konstantin Konstanze Kordula Kristian Kristin Kristina Kurt Lara Larissa
Lars Lasse Laura Lea Leandra Leif Lena Leni Leo Leon Leona Leonard Leonhard Leonie Liane Lieselotte Lilian Lilli Lina Linda Lisa Lisbeth
Liselotte Lothar Lotte Lotta Louis Louisa Louise Luca Lucas Lucia Ludger Ludwig Luis Luisa Luise Lukas Lutz Lydia Madeleine Magdalena Maike
Maja Malte Mandy Manfred Manuel Manuela Mara Marc Marcel Marco Marcus Mareike Maren Margarete Margarethe Margit Margot Margret Margrit
Maria Marian Marianne Marie Marielle Marieke Marina Mario Marion Marita Maritta Marius Marko Markus Marlene Marlies Marlis Marta Martha Martin
Martina Marvin Mathias Mathilde Matthias Maurice Max Maximilian Mechthild Meike Meinhard Melanie Melina Merle Mia Michael Michaela Michel
Miriam Mirja Mirjam Mirko Monika Moritz Nadine Nadja Natalie Natascha Nele Nicola Nicolas Nicole Niels Niklas Niko Nikolaus Nils Nina Nora
Norbert Norman Ole Olaf Olga Oliver Olivia Ortrud Ortwin Oskar Oswald Ottilie Otto Ottmar Pascal Patricia Patrick Patrik Paul Paula Pauline
Peer Peggy Petra Peter Philip Philipp Pia Rabea Rainer Ralf Ralph Ramona Raphael Rebecca Rebekka Regina Regine Reiner Reinhard Reinhold Reinhild Renate
Rena René Ria Ricarda Richard Rika Rita Robert Robin Rolf Roland Roman Romy Ronald Ronja Ronny Rosa Rosemarie Rosi Rosemarie Roswitha Rudi
Rudolf Rüdiger Rupert Ruth Sabina Sabine Sabrina Sandra Sara Sarah Sascha Saskia Sebastian Selina Sibylle Siegbert Siegfried Siegmund Sieglinde
Siegrid Sigrid Silas Silke Silvia Silvio Simon Simone Sina Sofia Sofie Sonja Sophia Sophie Stefan Stefanie Steffen Steffi Stella Stephan
Stephanie Sünje Susan Susann Susanna Susanne Sven Svenja Swantje Swen Sylke Sylvia Tabea Talea Tamara Tanja Tatjana Telse Thea Theda Theodor
Theo Theresa Therese Thomas Thorben Thorsten Thilo Till Tilman Tilmann Tim Timo Tina Tobias Tom Toni Torben Torsten Traute Trude Udo Ulf
Uli Ulla Ulrich Ulrike Ursel Ursula Uschi Uta Ute Uwe Valentin Valentina Valerie Vanessa Vera Verena Veronika Veronica Vicky Victor Victoria Viktor
Viktoria Vincent Vinzenz Volker Volkmar Waldemar Walter Waltraud Walther Waltraut Wanda Wencke Wendelin Wenke Werner Wera Wiebke Wieland Wilfried
Wilhelm Wilhelmine Willi Willy Wilma Winfried Wolfgang Wolfram Wulf Xaver Xenia Yannick Yasmin Yvonne Zita
Aaliyah Aaron Abbas Abdallah Abdel Abdelaziz Abdi Abdo Abdoulaye Abdul Abdulkadir Abdullah Abdulrahman Abdurrahman Abeba Abebe Abiola Ablaye Adam Adebayo Adel
Adem Adil Adnan Ahmad Ahmed Ahmet Aische Ajla Akif Akram Aleksandar Aleksandr Aleksandra Alev Ali Alireza Aliye Aliou Alioune Amal Amara Amin Amina Amine Amir Amira
Ammar Anas Anastasia Anatoli Andrej Andrzej Anisa Anouar Aras Ardian Arif Arin Arta Aryan Arzu Asad Asghar Asia Asif Asiye Aslan Asli Asma Asmaa Awa Awat Ayaan Ayan Aydin
Aylin Ayman Ayse Aysel Aysegül Aysha Aysun Azad Azadeh Aziz Aziza Azra Baran Bashir Basel Bassam Batuhan Bayan Behrouz Behzad Bekir Berat Beritan Berfin Berivan Beyza Bilal Bogdan Bojan
Boubacar Burak Burcu Bülent Büsra Can Canan Cansu Cem Cemal Cengiz Cevat Ceyda Chadi Cheikh Chidi Chinedu Chioma Cihan Ciwan Dalal Dana Danijela Danuta Dariusz Darya Davut Dawit Defne
Delal Derya Deniz Devran Diaa Diana Dilan Dilara Dilek Dilek Dina Djamila Dmitri Dmitrij Dragan Duygu Ebru Ebtisam Eda Edina Ehsan Ekaterina Ekrem Elham Elias Elif Elina Elvan Emel Emin
Emine Emir Emrah Emre Ercan Erdem Erdal Erdogan Erkan Erol Esma Esra Eyüp Fadi Fadime Fadumo Fahad Farah Farhad Farid Farida Faris Fariba Faruk Fatemeh Fatih Fatima Fatma Fatmata Fatou Fatoumata
Fayez Ferhat Feride Fethi Fidan Figen Filiz Firas Furkan Gamze Ghada Ghassan Giovanni Giuseppe Goran Grazyna Grzegorz Gülay Gülcan Güler Gülsen Gülten Haben Habib Habiba Hacer Hadi Hafsa
Haidar Hakan Hakim Hala Halil Halima Halime Hamid Hamza Hana Hanan Hanife Hani Haroun Harun Hasan Hassan Hatice Hawa Haydar Heba Hend Hewa Hiba Hicham Hilal Hisham Hoda Homayoun Houda Hussain
Hussam Hussein Hülya Hüseyin Ibrahim Ibrahima Idil Idris Igor Ihab Ikram Ilham Ilhan Ilya Iman Imad Iman Imran Inaam Ioana Irena Irfan Isaac Ishak Isil Ismael Ismail Issa Ivan Ivana Ivo Iwona Jaafar Jacek Jaber Jadwiga
Jalal Jamal Jamila Janusz Jasmina Jawad Jehan Jelena Jerzy Jihad Jihan Joanna Jovana Juan José Kadir Kadriye Kamal Kamil Karam Karim Karima Kasim Katarina Katarzyna Kateryna Kawa Kemal Kenan Kerem Khadija Khaled Khalid Khalil
Kifah Kofi Krystyna Krzysztof Kubra Kübra Kwame Ladan Laila Lama Lamia Latifa Layla Leila Lejla Levent Leyla Liban Lidija Lilia Loai Louay Lubna Ludmila Luigi Lwam Lyudmila Maarouf Magda Maha Mahdi
Mahmoud Mahmud Mahmut Mahsa Mai Maik Majd Majda Majed Malak Malek Malika Malgorzata Mamadou Manal Mansour Maram Marek Mariam Mariama Marija Mariusz Marjan Marwa Marwan Maryam Masoud Massoud Mazen Medina Mehdi Mehmet
Mehran Melek Meltem Merhawi Merve Meryem Mesut Metin Michal Mihaela Mikail Milad Milan Mila Milica Milos Mina Miroslav Mirza Mohamad Mohamed Mohamad Mohammad Mohammed Mohsen Moussa Muammer Muhamed Muhammad Muhammed
Muhammet Mukhtar Muna Murad Murat Musa Mustafa Mustapha Muzaffer Nabil Nadia Nader Nagehan Nahid Naima Najib Nasim Nasir Nasrin Nasser Natalia Natalija Nataliia Navid Nazan Nazanin Nazli Necla Nedim Negin Nermin Nesrin Nevin Nezir Nidal Nihal Nihat Nilüfer
Nima Nizar Noor Noura Nour Nuran Nuray Nurcan Nurettin Nuri Nurten Oksana Oleg Oleksandr Oleksandra Olena Olha Omar Omer Omid Orhan Osama Osman Ousmane Oussama Oya Özcan Özge Özgür Özlem Ömer Parisa Parvin Parwin Pavel Pawel Pelin Pervin Pierre Pinar Piotr Pouya Qasim
Raed Rafael Rafik Raghad Rahel Raheleh Rahim Rahma Rahmi Raja Rama Ramadan Ramazan Rami Ramin Rana Rania Raouf Rasha Rashid Rasim Rawan Rayan Razan Recep Reem Remziye Resul Reza Riad Rifat Rima Roberto Rodi Rohullah Rojda Rojin Rola Roza Ruba
Rukiye Ruslan Saad Saadet Saba Sabah Sabir Saeed Safa Safiye Sahar Said Saida Sajad Salah Saleh Salem Salih Salim Salma Salman Salwa Sama Samer Sami Samir Samira Samuel Sana Sanaa Sandeep Sanja Sara Sayed Seda Sedat Selam Selcuk Selim Selma Selman Semih Semra Sena Senait Serap Serdar
Serhat Serkan Sevda Sevgi Sevil Sevim Seyed Shabnam Shahin Shadi Sheikh Shilan Shirin Sherin Shukri Sibel Siham Sinan Slavica Slobodan Snezana Soheila Solomon Somaya Soraya Stanislaw Stefania Stjepan Suad Sultan Süleyman Sumaya Svetlana Swetlana Tahir Tahmina Tamer Tarek Tarik Tayfun Tekle Temel Tetiana
Tsegay Tuba Tuğba Tülay Tuncay Turan Türkan Ufuk Ugur Umut Usman Valeria Vasil Vedat Vesna Viktoriia Vitali Vjosa Vladimir Volkan Waheed Wael Walid Walaa Waseem Wasim Weronika Widad Wissam Wladimir Wojciech Yahya Yana Yasemin Yaser Yasin Yasser Yavuz Yildiz Yilmaz
Yohannes Yonas Younes Yousef Youssef Yousif Yuliia Yuri Yusuf Yusra Zafer Zahra Zainab Zaher Zakaria Zana Zarah Zehra Zeinab Zekiye Zeliha Zeynep Zoran Zuhal Zuzana
Emma-Luise James John Mary Jane Susanna Linda William Elizabeth Margaret Helen Andrew Steven Stephen Edward Brian Kenneth Jason Ryan Nicholas Emily Megan Ashley Amy Sean Claire Pierre Marie Jacques François Camille
`;

const GIVEN: ReadonlySet<string> = new Set(NAMES.split(/\s+/).filter(Boolean).map(foldWord));

/** Whether the word is a given name, or several joined by hyphens: "Anna", "Hans-Peter". */
export const isGivenName = remembering((word: string): boolean => {
  return word !== "" && word.split("-").every((part) => GIVEN.has(foldWord(part)));
});
