"""Common given names, by the pronoun they take: they tell a person from a title."""

from __future__ import annotations

from slated.read.speakers.wordset import word_set

FEMALE = word_set(
    """
    Abbi Abby Abigail Adele Adriana Adrienne Aidy Aimee Aisha Aishwarya Alana Alanna Alessandra
    Alexa Alexandra Alexis Alia Alice Alicia Alison Allison Ally Aly Alyssa Amanda Amber Amelia
    America Amy Ana Ananya Andrea Angela Angelica Angelina Angie Anika Anita Ann Anna Anne Annette
    Annie Anushka Anya April Ariana Ariel Ashley Asia Aubrey Audrey Audrina Ava Awkwafina Barbara
    Beanie Becky Bella Beth Bethany Bethenny Betsy Bette Betty Beverley Beverly Beyoncé Billie
    Bindi Blythe Bonnie Brandi Brenda Briana Brianna Bridget Brie Brigitte Brit Britney Brittany
    Brooke Brooklyn Caitlin Caitriona Caitlyn Camila Camilla Camille Candace Candice Candis Cara
    Carly Carmen Carol Carole Caroline Carrie Catherine Cate Cecily Celeste Celine Charithra
    Charlize Charlotte Charo Chelsea Cher Cheryl Chloe Chloë Chrissy Christina Christine Chyler
    Cicely Cindy Claire Clara Claudia Coleen Connie Constance Courteney Courtney Cristina Crystal
    Cynthia Daisy Dakota Dana Danai Danielle Daphne Dawn Deborah Debra Debbie Deepika Demi Denise
    Diana Diane Dianne Divyanka Dolly Donna Dorinda Drew Ekta Elaine Eleanor Elena Eliza Elisabeth
    Elizabeth Ella Elle Ellen Ellie Emilia Emily Emma Emmy Erica Erika Erin Erinn Esha Esther Eva
    Evan Evangeline Eve Faith Farrah Fiona Florence Frances Francesca Freida Gabrielle Gal Gauri
    Gayle Gemma Genevieve Georgia Gigi Gillian Gina Ginnifer Giuliana Gloria Goldie Grace Greta
    Gwen Gwendoline Gwyneth Hailey Halle Hannah Hayley Heather Heidi Helen Helena Hilarie Hilary
    Hina Hoda Holland Holly Hunter Imelda Ingrid Isabel Isabella Isla Issa Ivanka Jackie
    Jacqueline Jada Jaime Jameela Jamie-Lynn Jana Jane Janet Janhvi Janelle January Jasmine Jaya
    Jean Jemima Jen Jenelle Jenji Jenna Jennie Jennifer Jenny Jess Jessica Jill Joan Joanna Jodie
    Josephine Joy Joyce Juana Judi Judith Judy Julia Julianna Julianne Julie Juliet June Kaitlyn
    Kaley Kangana Karen Kareena Karisma Karla Karlie Kat Kate Katee Katey Katharine Katherine
    Kathie Kathleen Kathryn Kathy Katie Katrina Katy Kaya Keira Keke Kelli Kelly Kendall Kendra
    Keri Kerry Khloe Khloé Kiara Kiernan Kiersten Kim Kimberly Kirsten Kirstie Kourtney Kris
    Krista Kristen Kristin Kristina Krysten Krysta Krystal Kylie Kyra Lacey Lana Laura Lauren
    Laurie Laverne Lea Leah Leighton Lena Lesley Leslie Lili Lily Linda Lindsay Lindsey Lisa Liv
    Liza Lizzie Lizzy Lori Lorraine Lucy Lupita Lydia Lynda Lynn Lynne Mackenzie Madeleine
    Madeline Madhuri Madison Mae Maggie Maisie Malaika Malika Mandy Margaret Margo Margot Maria
    Mariah Marie Mariska Marisa Marlee Martha Mary Mayim Megan Meghan Meg Melanie Melinda Melissa
    Meredith Meryl Mia Michaela Michele Michelle Mila Miley Millie Mindy Miranda Molly Monica
    Morena Morgan Mouni Nancy Naomi Natalia Natalie Natasha Nathalie Naya Neha Nene NeNe Neve Nia
    Niamh Nicki Nicola Nicole Nikki Nina Nora Norma Octavia Olivia Oprah Padma Paige Pamela Paris
    Parminder Patricia Patty Paula Pauley Penélope Penelope Phoebe Phylicia Pilar Piper Pooja
    Poonam Portia Preity Priyanka Priya Quinta Rachael Rachel Rakhi Ramona Rashami Rashida
    Rebecca Rebel Reese Regina Renee Renée Retta Rhea Richa Rihanna Rita Robin Rosa Rosamund
    Rosario Rose Roseanne Rosie Ruby Ruth Sabrina Sally SallyAnn Salma Samantha Samira Sandra
    Sangeeta Sanaa Saoirse Sara Sarah Sasha Savannah Scarlett Selena Serena Shailene Shannen
    Sharmila Sharon Shay Shefali Shelley Shereé Sheryl Shilpa Shiri Shivangi Shonda Shraddha
    Shruti Sienna Sigourney Simone Skai Sofia Sofía Sonam Sonja Sonequa Sophia Sophie Stacey
    Stassi Stella Stephanie Sunita Surbhi Susan Susannah Sushmita Suzanne Swara Sydney Sylvia
    Taapsee Tamannaah Tamar Tami Tamra Tara Taraji Tatiana Taylor Tejasswi Teresa Teri Tessa
    Thandie Theresa Tiffany Tilda Tina Toni Topanga Tori Tracee Tracey Trisha Twinkle Tyra Uma Uzo
    Valerie Vanessa Vera Veronica Victoria Vidya Viola Vivica Vivian Wanda Wendy Whitney Whoopi
    Winona Witney Yara Yvette Yvonne Zazie Zendaya Zoe Zoë Zooey Zara
    """
)
MALE = word_set(
    """
    Aamir Aaron Abhishek Adam Adewale Adrian Ahmed Aidan Ajay Akshay Al Alan Albert Alec Alejandro
    Alessandro Alex Álex Alexander Alfonso Alfred Allan Allen Allu Amit Amitabh Andre André Andrew
    Andy Angus Anil Ansel Ant Anthony Antoine Anton Antonio Anupam Anurag Arjun Armie Armando
    Arnold Arshad Arthur Arvind Asa Ashton Asim Austin Avan Ayushmann Aziz Barack Barry Bart Beau
    Ben Benedict Benicio Benjamin Bernard Bernie Bill Billy Bob Bobby Brad Bradley Brandon Brannon
    Brendan Brent Brett Brian Bruce Bruno Bryan Bryce Burt Byron Calvin Cameron Carl Carlos
    Carlton Carson Casey Cedric Chace Chad Chadwick Channing Charles Charlie Chester Chip Chiwetel
    Chris Christian Christoph Christopher Chuck Clark Clint Clive Cody Cole Colin Colton Conan
    Conor Corey Cory Craig Cristiano Cuba Curtis Damian Damon Dan Daniel Danny Darren Daryl Dave
    David Davis Dax Dean Declan Denis Dennis Denzel Derek Dev Devon Dick Diego Dilip Dominic Don
    Donald Donnie Doug Douglas Drake Dule Dulquer Dustin Dwayne Dylan Ed Eddie Edgar Edward Edwin
    Eli Elijah Elliot Elliott Elon Elton Enrique Eric Erik Ernie Ethan Eugene Evan Ewan Ezra
    Farhan Felix Finn Forest Francis Francois Frank Frankie Franklin Fred Freddie Gabriel Gareth
    Garrett Garry Gary Gaten Gavin Gene Geoff Geoffrey George Gerald Gerard Giancarlo Glen Glenn
    Goran Gordon Graham Grant Greg Gregg Gregory Guillermo Gus Guy Hank Hans Harold Harrison Harry
    Harvey Henry Hrithik Howard Howie Hugh Hugo Iain Ian Iddo Idris Ike Irrfan Isaac Ivan Jack
    Jackson Jacob Jaden Jake James Jamie Jared Jason Javed Javier Jay Jed Jeff Jeffrey Jensen Jeph
    Jeremy Jerome Jerry Jesse Jim Jimmy Joaquin Joe Joel John Johnny Jon Jonah Jonathan Jordan
    Jorge Jose José Joseph Josh Joshua Joss Juan Jude Julian Justin Kabir Kamal Kanye Kapil Karan
    Karl Karthik Kartik Keanu Keegan Keith Ken Kenan Kenneth Kenny Kevin Kiefer Kit Krishna Kumail
    Kunal Kurt Kyle Lamar Lamorne Lance Larry Lawrence Lee Len Lenny Leo Leon Leonard Leonardo
    Lester Levar LeVar Liam Lin-Manuel Lionel Logan Lokesh Lou Louie Louis Lucas Luis Luke
    Mahershala Mahesh Malcolm Manish Manoj Marc Marcus Mario Mark Mark-Paul Marlon Martin Marty
    Marvin Mason Mathew Matt Matthew Maurice Maury Max Mel Michael Mickey Miguel Mike Miles Milo
    Mitch Mo Mohit Munawar Nagarjuna Nathan Nathaniel Nawazuddin Ned Neel Neeraj Neil Nicholas
    Nick Nicolas Nigel Nikolaj Nikhil Noah Noel Norman Oliver Omar Oprah Orlando Oscar Owen Pablo
    Pankaj Pascal Patrick Paul Pedro Penn Pete Peter Phil Philip Phillip Pierce Piers Prabhas
    Prashanth Quentin Quincy Rahul Raj Rajeev Rajkummar Ralph Ram Rami Ramy Rana Ranbir Randall
    Randy Ranveer Raphael Ray Raymond Reed Reggie Reid Rene Rhys Ricardo Rich Richard Rick Ricky
    Ridley Riki Riz Rob Robbie Robert Roberto Rod Rodney Roger Rohan Rohit Roland Ron Ronald
    Ronnie Ross Rowan Roy Rupert RuPaul Russell Ryan Saif Salman Sam Samuel Sanjay Sacha Saul
    Scott Sean Sebastian Sendhil Sergio Seth Shahid Shane Shaun Shawn Shemar Sherman
    Siddharth Sidharth Simon Sonu Spencer Spike Stanley Stefan Stephen Sterling Steve Steven
    Stewart Stuart Sunil Sylvester Taika Ted Terence Terry Thalapathy Theo Thomas Tim Timothy
    Timothée Titus Tituss Tobias Toby Todd Tom Tommy Tony Travis Trevor Tristan Troy Tyler Ty
    Vicky Victor Vijay Vikas Vin Vince Vincent Virat Vivek Wade Walt Walter Warren Wayne Wentworth
    Wes Wesley Will Willem William Willie Wilmer Wyatt Zac Zach Zachary Zack Zayn Bo Dom Jax Lorne
    Damien Benj Mads Nelson Norm Julius Karim Misha Ncuti Tahar Boris Anders
    """
)
GIVEN = FEMALE | MALE
